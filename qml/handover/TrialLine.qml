// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One step of the summary.
Card {
    id: root

    required property TrialViewModel trial
    required property string step
    required property string title
    required property string verdict
    required property string tone
    required property string note
    required property string followUp
    required property string followUpId
    required property bool failed
    required property bool reachable

    readonly property bool settles: root.trial.finished && root.failed && !root.trial.readOnly && root.followUp === ""

    spacing: Theme.space1
    padding: Theme.space3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        BodyText {
            Layout.fillWidth: true
            text: root.title
            font.weight: Font.DemiBold
        }
        StatusChip {
            text: root.verdict
            tone: root.tone
        }
        AppButton {
            quiet: true
            text: root.trial.finished ? qsTr("Look") : qsTr("Change")
            Accessible.name: root.trial.finished ? qsTr("Look at %1").arg(root.title) : qsTr("Change %1").arg(root.title)
            visible: root.reachable
            onClicked: root.trial.goTo(root.step)
        }
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.note
        visible: text !== ""
    }
    DimText {
        Layout.fillWidth: true
        text: qsTr("Passed on: %1").arg(root.followUp)
        visible: root.followUp !== ""
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2
        visible: root.settles || root.followUpId !== ""

        AppButton {
            glyph: "question"
            text: root.trial.asked === "" ? qsTr("Ask") : qsTr("Ask %1").arg(root.trial.asked)
            Accessible.name: qsTr("Ask about %1").arg(root.title)
            visible: root.settles
            onClicked: root.trial.ask(root.step)
        }
        AppButton {
            glyph: "knowledge"
            text: qsTr("Note it at the step")
            Accessible.name: qsTr("Note it at the step %1").arg(root.title)
            visible: root.settles
            onClicked: root.trial.noteDown(root.step)
        }
        AppButton {
            quiet: true
            text: qsTr("Open")
            Accessible.name: qsTr("Open: %1").arg(root.followUp)
            visible: root.followUpId !== ""
            onClicked: root.trial.openFollowUp(root.followUpId)
        }
    }
}
