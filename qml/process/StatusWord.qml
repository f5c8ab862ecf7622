// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One status word to tick; since when it holds, what proves it, and a reason where one is needed.
ColumnLayout {
    id: root

    required property string code
    required property string label
    required property string help
    required property string since
    required property string typedSince
    required property string sinceProblem
    required property string detail
    required property string detailText
    required property var detailCodes
    required property var detailWords
    required property string evidence
    required property string reason
    required property bool present
    required property bool needsReason
    property bool open: false

    signal asked(present: bool, reason: string)
    signal noted(field: string, text: string)

    spacing: 0

    AppCheckBox {
        Layout.fillWidth: true
        text: root.since === "" ? root.label : qsTr("%1 (since %2)").arg(root.label).arg(root.since)
        checked: root.present
        enabled: root.present || !root.needsReason || why.text.trim() !== ""
        Accessible.name: root.label
        Accessible.description: root.since === "" ? root.help : qsTr("since %1").arg(root.since)
        onClicked: root.asked(checked, why.text)
    }
    AppTextField {
        id: why

        Layout.fillWidth: true
        name: qsTr("Reason for “%1”").arg(root.label)
        placeholderText: qsTr("Reason (needed)")
        visible: root.needsReason && !root.present
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.icon + Theme.space2
        spacing: 0
        visible: root.present && !notes.shown

        DimText {
            Layout.fillWidth: true
            text: root.detailText
            visible: text !== ""
        }
        DimText {
            Layout.fillWidth: true
            text: root.reason
            visible: text !== ""
        }
        DimText {
            Layout.fillWidth: true
            text: qsTr("Evidence: %1").arg(root.evidence)
            visible: root.evidence !== ""
        }
    }
    AppButton {
        quiet: true
        glyph: notes.shown ? "chevron-up" : "edit"
        text: notes.shown ? qsTr("Close") : qsTr("Day and evidence")
        visible: root.present
        Accessible.name: notes.shown ? qsTr("Close day and evidence of “%1”").arg(root.label)
                                       : qsTr("Day and evidence of “%1”").arg(root.label)
        onClicked: root.open = !root.open
    }
    Slot {
        id: notes

        Layout.fillWidth: true
        page: Qt.resolvedUrl("StatusNote.qml")
        given: ({word: root})
        shown: root.present && root.open
    }
}
