// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// All steps of a trial run, those that did not hold first, and what is made of them.
ScrollColumn {
    id: root

    required property TrialViewModel trial

    widest: Theme.cardWidth

    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: root.trial.finished ? qsTr("What came of it") : qsTr("So far")
        }
        BodyText {
            Layout.fillWidth: true
            text: root.trial.counts
        }
        BodyText {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.lineLength
            color: Theme.textDim
            text: root.trial.finished ? qsTr(
                                            "A step that did not hold becomes a question to whoever knows, or a note that warns the next one. The trial run says something about the sheet, not about you.") : qsTr(
                                            "When everything is tried, finish the trial run. You can stop at any time; it goes on at the same place.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            AppButton {
                primary: true
                glyph: "check"
                text: qsTr("Finish the trial run")
                visible: !root.trial.finished && !root.trial.readOnly
                onClicked: root.trial.finish()
            }
            AppButton {
                text: qsTr("Go on with it")
                visible: root.trial.finished && !root.trial.signedNow && !root.trial.readOnly
                onClicked: root.trial.resume()
            }
            AppButton {
                quiet: true
                glyph: "trash"
                text: qsTr("Throw this run away")
                visible: !root.trial.signedNow && !root.trial.readOnly
                onClicked: root.trial.discard()
            }
        }
    }
    TrialProof {
        Layout.fillWidth: true
        trial: root.trial
        visible: root.trial.finished && (root.trial.signedNow || root.trial.signers.length > 0)
    }
    Repeater {
        model: root.trial.steps

        TrialLine {
            Layout.fillWidth: true
            trial: root.trial
        }
    }
}
