// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The run as proof in the hand-over plan, signed by name.
Card {
    id: root

    required property TrialViewModel trial

    Heading {
        Layout.fillWidth: true
        text: qsTr("Proof of the hand-over")
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.trial.signedNow ? qsTr("This run is entered as proof in the hand-over plan, with day and version of the sheet.") : qsTr(
                                         "The process belongs to a hand-over plan. Whoever has worked by the sheet can sign for it.")
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.trial.proves ? qsTr("“Done alone” needs a run in which every step was looked at and none failed to hold.") : qsTr(
                                      "No step has held yet, so there is nothing to sign.")
        visible: !root.trial.signedNow && !root.trial.provesAlone
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Who has worked by the sheet?")
        light: true
        visible: !root.trial.signedNow && root.trial.proves && root.trial.signers.length > 1

        AppComboBox {
            id: who

            Layout.fillWidth: true
            name: qsTr("Who has worked by the sheet?")
            model: root.trial.signers
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: root.trial.signers.length === 1 ? qsTr("Signed by: %1").arg(root.trial.signers[0]) : ""
        visible: !root.trial.signedNow && root.trial.proves && text !== ""
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2
        visible: !root.trial.signedNow && root.trial.proves && !root.trial.readOnly

        AppButton {
            text: qsTr("Done alone")
            visible: root.trial.provesAlone
            onClicked: root.trial.sign(Math.max(0, who.currentIndex), true)
        }
        AppButton {
            text: qsTr("Done under guidance")
            onClicked: root.trial.sign(Math.max(0, who.currentIndex), false)
        }
    }
}
