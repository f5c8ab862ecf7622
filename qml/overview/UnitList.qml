// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Unit by unit: how digital its work is, and beside it what would be lost.
ListView {
    id: root

    required property OverviewViewModel overview

    clip: true
    spacing: Theme.space3
    model: root.overview.units
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Units")
    ScrollBar.vertical: AppScrollBar {}

    delegate: Card {
        id: unitCard

        required property string unit
        required property string name
        required property string countText
        required property var digital
        required property var risk

        width: ListView.view.width - Theme.space4
        spacing: Theme.space2

        Heading {
            Layout.fillWidth: true
            text: unitCard.name
        }
        DimText {
            Layout.fillWidth: true
            text: unitCard.countText
        }
        AppButton {
            quiet: true
            text: qsTr("At a glance")
            description: qsTr("Shows side by side what clerks, heads of teams and leadership say")
            Accessible.name: qsTr("%1 at a glance").arg(unitCard.name)
            onClicked: root.overview.glance.showUnit(unitCard.unit, unitCard.name)
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.width > Theme.lineLength * 1.5 ? 2 : 1
            columnSpacing: Theme.space5
            rowSpacing: Theme.space2

            FigureBar {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                title: qsTr("How digital")
                whose: unitCard.name
                figures: unitCard.digital
                onChosen: (key, label) => root.overview.open(unitCard.unit, key, label)
            }
            FigureBar {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                title: qsTr("What would be lost")
                whose: unitCard.name
                figures: unitCard.risk
                onChosen: (key, label) => root.overview.open(unitCard.unit, key, label)
            }
        }
    }
}
