// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// All units together: how digital the work is, what would be lost, what the roadmap costs, what
/// has become better, where plans and departures collide.
ScrollColumn {
    id: root

    required property AppViewModel app
    readonly property OverviewViewModel overview: root.app.overview

    GridLayout {
        Layout.fillWidth: true
        columns: root.width > Theme.lineLength * 1.5 ? 2 : 1
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4

        FigureCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            heading: qsTr("How digital the work is")
            sentence: root.overview.digitalText
            figures: root.overview.digital
            onChosen: (key, label) => root.overview.open("", key, label)
        }
        FigureCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            heading: qsTr("What would be lost")
            sentence: root.overview.riskText
            figures: root.overview.risk
            onChosen: (key, label) => root.overview.open("", key, label)
        }
        Card {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            Heading {
                Layout.fillWidth: true
                text: qsTr("Maturity")
            }
            DimText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.lineLength
                text: qsTr("By the newest assessment of each process. Levels of different models are never added up.")
            }
            Column {
                id: modelList

                Layout.fillWidth: true
                spacing: Theme.space3

                Repeater {
                    model: root.overview.models

                    FigureBar {
                        required property string name

                        width: modelList.width
                        title: name
                        onChosen: (key, label) => root.overview.open("", key, label)
                    }
                }
            }
        }
        CostChart {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            sentence: root.overview.costText
            costs: root.overview.costs
            onRoadmapWished: root.app.page = "roadmap"
        }
    }
    LevelHistoryCard {
        Layout.fillWidth: true
        history: root.overview.history
    }
    ProgressCard {
        Layout.fillWidth: true
        app: root.app
    }
    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("Where people leave before the work is done")
        }
        BodyText {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.lineLength
            text: root.overview.collisionText
        }
        Column {
            id: collisionList

            Layout.fillWidth: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Processes")

            Repeater {
                model: root.overview.collisions

                AppDelegate {
                    id: collision

                    required property string recordId
                    required property string sentence

                    width: collisionList.width
                    spoken: collision.sentence
                    onClicked: root.app.open(collision.recordId)

                    contentItem: BodyText {
                        text: collision.sentence
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
