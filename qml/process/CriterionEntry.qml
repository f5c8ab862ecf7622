// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One criterion of an assessment: its answer, and on wish why and what proves it.
Labelled {
    id: root

    required property AssessmentDraft draft
    required property int index
    required property string name
    required property int level
    required property string reason
    required property string evidence
    property bool opened: false
    readonly property bool open: root.opened || root.reason !== "" || root.evidence !== ""

    label: root.name
    light: true

    LevelChoice {
        Layout.fillWidth: true
        name: root.name
        levels: root.draft.answers
        level: root.level
        onChosen: level => root.draft.setCriterion(root.index, level)
    }
    AppButton {
        quiet: true
        glyph: "plus"
        text: qsTr("Reason and evidence")
        visible: !root.open
        Accessible.name: qsTr("Reason and evidence for %1").arg(root.name)
        onClicked: {
            root.opened = true;
            why.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    AppTextField {
        id: why

        Layout.fillWidth: true
        name: qsTr("Reason for %1").arg(root.name)
        placeholderText: qsTr("Reason")
        visible: root.open
        text: root.reason
        onTextEdited: {
            root.opened = true;
            root.draft.setCriterionReason(root.index, text);
        }
    }
    AppTextField {
        Layout.fillWidth: true
        name: qsTr("Evidence for %1").arg(root.name)
        placeholderText: qsTr("Evidence: page, file, trial application")
        visible: root.open
        text: root.evidence
        onTextEdited: {
            root.opened = true;
            root.draft.setCriterionEvidence(root.index, text);
        }
    }
}
