// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Ways to ask on, and the pointer to where it was answered already.
Card {
    id: root

    required property AnswerViewModel answer

    spacing: Theme.space2

    Heading {
        Layout.fillWidth: true
        level: 3
        text: qsTr("Tell more about it")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        Repeater {
            model: root.answer.followUps

            AppButton {
                required property int index
                required property string modelData

                text: modelData
                onClicked: root.answer.followUp(index)
            }
        }
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Already answered at …")
        light: true
        visible: root.answer.others.length > 1

        LevelChoice {
            Layout.fillWidth: true
            name: qsTr("Already answered at …")
            levels: root.answer.others
            level: root.answer.other - 1
            onChosen: level => root.answer.other = level + 1
        }
    }
}
