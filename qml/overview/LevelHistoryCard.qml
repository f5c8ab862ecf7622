// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Where the processes stood half-year by half-year, by one model; every figure opens what it counts.
Card {
    id: root

    required property LevelHistoryViewModel history

    Heading {
        Layout.fillWidth: true
        text: qsTr("Maturity over time")
    }
    DimText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.history.sentence
    }
    FilterChoice {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        name: qsTr("Model")
        choices: root.history.models
        code: root.history.model
        visible: root.history.models.count > 1
        onChosen: code => root.history.model = code
    }
    Column {
        id: halfYears

        Layout.fillWidth: true
        spacing: Theme.space3

        Repeater {
            model: root.history.rows

            FigureBar {
                id: line

                required property string halfYear
                required property string name

                width: halfYears.width
                title: line.name
                whose: line.name
                onChosen: (key, label) => root.history.open(line.halfYear, key, label)
            }
        }
    }
}
