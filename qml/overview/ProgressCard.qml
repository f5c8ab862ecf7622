// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What has become better, half-year by half-year; every figure opens what it counts.
Card {
    id: root

    required property AppViewModel app
    readonly property OverviewViewModel overview: root.app.overview

    Heading {
        Layout.fillWidth: true
        text: qsTr("Progress by half-year")
    }
    DimText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.overview.progressText
    }
    Repeater {
        model: root.overview.progress

        ColumnLayout {
            id: line

            required property string halfYear
            required property string title
            required property int assessed
            required property int risen
            required property string milestones
            required property string bundle

            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: line.title
                font.weight: Font.DemiBold
            }
            DimText {
                Layout.fillWidth: true
                text: qsTr("Nothing assessed, no milestone.")
                visible: line.assessed === 0 && line.milestones === ""
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space1

                AppButton {
                    quiet: true
                    text: qsTr("risen: %1").arg(line.risen)
                    description: qsTr("Shows these processes")
                    Accessible.name: qsTr("%1, %2").arg(line.title).arg(text)
                    visible: line.risen > 0
                    onClicked: root.overview.openProgress(line.halfYear, "risen", Accessible.name)
                }
                AppButton {
                    quiet: true
                    text: qsTr("assessed: %1").arg(line.assessed)
                    description: qsTr("Shows these processes")
                    Accessible.name: qsTr("%1, %2").arg(line.title).arg(text)
                    visible: line.assessed > 0
                    onClicked: root.overview.openProgress(line.halfYear, "assessed", Accessible.name)
                }
            }
            AppDelegate {
                Layout.fillWidth: true
                spoken: qsTr("%1, %2").arg(line.title).arg(line.milestones)
                visible: line.milestones !== ""
                onClicked: root.app.open(line.bundle)

                contentItem: BodyText {
                    text: line.milestones
                    Accessible.ignored: true
                }
            }
        }
    }
}
