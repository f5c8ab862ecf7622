// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// The picture of benefit against effort: little effort on the left, much benefit on top.
Card {
    id: root

    required property QtObject points
    required property string sentence

    Heading {
        Layout.fillWidth: true
        text: qsTr("Much benefit on top, little effort on the left")
    }
    Item {
        id: plot

        readonly property real margin: Theme.target / 2

        Layout.fillWidth: true
        implicitHeight: Theme.target * 9
        Accessible.role: Accessible.Chart
        Accessible.name: qsTr("Benefit against effort: %1. The table beside it says the same.").arg(root.sentence)

        Rectangle {
            anchors.fill: parent
            color: Theme.page
            border.width: Theme.hairline
            border.color: Theme.outline
        }
        Rectangle { // much benefit for little effort
            x: Theme.hairline
            y: Theme.hairline
            width: parent.width / 3
            height: parent.height / 2
            color: Theme.goodFill
        }
        Repeater {
            model: 2

            Rectangle {
                required property int index

                x: plot.width * (index + 1) / 3
                width: Theme.hairline
                height: plot.height
                color: Theme.outline
            }
        }
        Rectangle {
            y: parent.height / 2
            width: parent.width
            height: Theme.hairline
            color: Theme.outline
        }
        Repeater {
            model: root.points

            Rectangle {
                id: point

                required property string mark
                required property bool plotted
                required property bool duty
                required property real across
                required property real up

                x: plot.width * point.across - width / 2
                y: plot.margin + (plot.height - 2 * plot.margin) * (1 - point.up) - height / 2
                width: Theme.icon * 1.4
                height: width
                radius: point.duty ? Theme.radius : width / 2
                color: Theme.card
                border.width: Theme.focusWidth
                border.color: point.duty ? Theme.info : Theme.accent
                visible: point.plotted

                LineText {
                    anchors.centerIn: parent
                    text: point.mark
                    font.pixelSize: Theme.small
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true

        Repeater {
            model: [qsTr("little effort"), qsTr("medium effort"), qsTr("much effort")]

            DimText {
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                horizontalAlignment: Text.AlignHCenter
                text: modelData
            }
        }
    }
}
