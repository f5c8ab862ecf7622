// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// All workshops, the latest first, the way to a new one, and the trainings that came of them.
PageFrame {
    id: root

    required property DigiCheckViewModel digicheck

    signal recordWished(id: string)

    title: qsTr("DigiCheck")
    subtitle: qsTr("From what staff say to what is recommended")
    actions: [
        AppButton {
            glyph: "plus"
            text: qsTr("New workshop")
            primary: true
            enabled: !root.digicheck.readOnly
            visible: !root.digicheck.planning
            onClicked: root.digicheck.planning = true
        }
    ]

    ErrorBar {
        Layout.fillWidth: true
        text: root.digicheck.error
        dismissable: false
    }
    WorkshopPlan {
        Layout.fillWidth: true
        digicheck: root.digicheck
        visible: root.digicheck.planning
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        glyph: "digitization"
        title: qsTr("No workshop yet")
        text: qsTr("In a workshop one team and its head say how digital their work is, what should change and what the "
                   + "technology lacks. What they say leads to recommendations.")
        actionText: root.digicheck.readOnly ? "" : qsTr("Plan the first workshop")
        visible: root.digicheck.loaded && root.digicheck.count === 0 && !root.digicheck.planning
                 && root.digicheck.trainings.count === 0
        onAction: root.digicheck.planning = true
    }
    ScrollColumn {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.digicheck.count > 0 || root.digicheck.trainings.count > 0

        Card {
            Layout.fillWidth: true
            padding: Theme.space1
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Workshops")
            visible: root.digicheck.count > 0

            Repeater {
                model: root.digicheck.workshops

                RowLayout {
                    id: line

                    required property string recordId
                    required property string title
                    required property string detail
                    required property string stateLabel

                    Layout.fillWidth: true
                    spacing: Theme.space1

                    AppDelegate {
                        Layout.fillWidth: true
                        spoken: qsTr("%1, %2, %3").arg(line.title).arg(line.detail).arg(line.stateLabel)
                        onClicked: root.digicheck.open(line.recordId)

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
                                text: qsTr("%1 · %2").arg(line.detail).arg(line.stateLabel)
                                Accessible.ignored: true
                            }
                        }
                    }
                    IconButton {
                        glyph: "trash"
                        name: qsTr("Move %1 to the bin").arg(line.title)
                        visible: !root.digicheck.readOnly
                        onClicked: root.digicheck.remove(line.recordId, line.title)
                    }
                }
            }
        }
        TrainingsCard {
            Layout.fillWidth: true
            trainings: root.digicheck.trainings
            onOpened: id => root.recordWished(id)
        }
    }
}
