// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Staffelstab.Ui

/// Parts of a whole: a painted bar, and below it each part as a button with its number and its word. (A column that is no
/// layout: the layout of a line in a list keeps the height that a wrapped word had before it got its width.)
Column {
    id: root

    required property var figures
    property string title: ""
    /// Whose numbers these are, said before each of them.
    property string whose: ""

    signal chosen(key: string, label: string)

    function ink(tone: string): color {
        return ({good: Theme.good, warn: Theme.warn, bad: Theme.bad, info: Theme.info})[tone] ?? Theme.outline;
    }

    spacing: Theme.space1

    BodyText {
        width: root.width
        text: root.title
        visible: text !== ""
    }
    Item {
        id: bar

        width: root.width
        height: Theme.space4
        Accessible.ignored: true

        Row {
            Repeater {
                model: root.figures

                Rectangle {
                    required property var modelData

                    width: bar.width * modelData.share
                    height: bar.height
                    color: root.ink(modelData.tone)
                    border.width: Theme.hairline
                    border.color: Theme.card
                }
            }
        }
    }
    Flow {
        width: root.width
        spacing: Theme.space1

        Repeater {
            model: root.figures

            AppButton {
                id: figure

                required property var modelData

                leftPadding: Theme.space5
                quiet: true
                text: qsTr("%1: %2").arg(figure.modelData.label).arg(figure.modelData.count)
                Accessible.name: root.whose === "" ? text : qsTr("%1, %2").arg(root.whose).arg(text)
                description: qsTr("Shows these processes")
                onClicked: root.chosen(figure.modelData.key,
                                       root.whose === "" ? figure.modelData.label
                                                      : qsTr("%1, %2").arg(root.whose).arg(figure.modelData.label))

                Rectangle {
                    x: Theme.space2
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.space3
                    height: width
                    radius: width / 4
                    color: root.ink(figure.modelData.tone)
                }
            }
        }
    }
}
