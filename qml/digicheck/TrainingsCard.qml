// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// DigiFit: what staff shall learn, for whom, when and how far it is; each line leads to its recommendation.
Card {
    id: root

    required property TrainingsViewModel trainings

    signal opened(recommendation: string)

    Heading {
        Layout.fillWidth: true
        text: qsTr("Trainings (DigiFit)")
    }
    DimText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.trainings.summary
    }
    Repeater {
        model: root.trainings.lines

        GridLayout {
            id: line

            required property string recordId
            required property int position
            required property string title
            required property string when
            required property string detail
            required property string reason
            required property int trainingState
            readonly property bool isNeed: line.position < 0

            Layout.fillWidth: true
            columns: root.availableWidth > Theme.fieldWidth * 2 ? 2 : 1
            rowSpacing: Theme.space1
            columnSpacing: Theme.space3

            AppDelegate {
                Layout.fillWidth: true
                spoken: line.title + ", " + line.when + ", " + line.detail
                onClicked: root.opened(line.recordId)

                contentItem: ColumnLayout {
                    spacing: 0

                    BodyText {
                        Layout.fillWidth: true
                        text: line.title
                        font.weight: Font.DemiBold
                        Accessible.ignored: true
                    }
                    DimText {
                        Layout.fillWidth: true
                        text: line.when + " · " + line.detail
                        Accessible.ignored: true
                    }
                    DimText {
                        Layout.fillWidth: true
                        text: qsTr("Because: %1").arg(line.reason)
                        visible: line.reason !== ""
                        Accessible.ignored: true
                    }
                }
            }
            AppButton {
                text: qsTr("Plan a training")
                Accessible.name: qsTr("Plan a training for %1").arg(line.title)
                visible: line.isNeed && !root.trainings.readOnly
                onClicked: root.opened(line.recordId)
            }
            AppComboBox {
                Layout.preferredWidth: Theme.fieldWidth * 0.6
                name: qsTr("State of %1").arg(line.title)
                model: root.trainings.states
                currentIndex: line.trainingState
                enabled: !root.trainings.readOnly
                visible: !line.isNeed
                onActivated: index => root.trainings.setState(line.recordId, line.position, index)
            }
        }
    }
}
