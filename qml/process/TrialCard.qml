// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Working through the sheet to see whether it holds, and what came of it so far.
Card {
    id: root

    required property TrialsViewModel trials

    Heading {
        Layout.fillWidth: true
        text: qsTr("Trial run")
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.trials.hasSteps ? qsTr(
                                         "Work by the sheet, one step at a time, and mark where it does not hold. What is missing becomes a question to whoever knows.") : qsTr(
                                         "There are no steps yet that could be worked through.")
    }
    AppButton {
        glyph: "check"
        text: qsTr("Work through the sheet")
        description: qsTr("goes on with a run that you have begun")
        visible: root.trials.hasSteps && !root.trials.readOnly
        onClicked: root.trials.begin()
    }
    Repeater {
        model: root.trials.runs

        GridLayout {
            id: line

            required property string run
            required property string when
            required property string result
            required property string state
            required property string tone

            Layout.fillWidth: true
            columns: root.availableWidth > Theme.lineLength ? 3 : 1
            columnSpacing: Theme.space2
            rowSpacing: Theme.space1

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                BodyText {
                    Layout.fillWidth: true
                    text: line.when
                }
                DimText {
                    Layout.fillWidth: true
                    text: line.result
                }
            }
            StatusChip {
                Layout.maximumWidth: root.width - 2 * Theme.space4
                text: line.state
                tone: line.tone
            }
            AppButton {
                quiet: true
                text: qsTr("Look")
                Accessible.name: qsTr("Look at the trial run of %1").arg(line.when)
                onClicked: root.trials.openRun(line.run)
            }
        }
    }
}
