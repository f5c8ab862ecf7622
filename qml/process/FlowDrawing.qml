// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Staffelstab.App
import Staffelstab.Ui

/// Lanes, lines and boxes of a process at full size; whoever shows it scales it. A change of medium has a word, a sign and
/// a colour.
Item {
    id: root

    required property FlowViewModel flow
    readonly property int letters: Math.round(Theme.small / Theme.textScale)

    width: root.flow.width
    height: root.flow.height
    Accessible.ignored: true

    Repeater {
        model: root.flow.lanes

        Rectangle {
            id: lane

            required property string name
            required property rect area
            required property int index

            x: lane.area.x
            y: lane.area.y
            width: lane.area.width
            height: lane.area.height
            color: lane.index % 2 === 0 ? Theme.card : Theme.page
            border.width: Theme.hairline
            border.color: Theme.border

            BodyText {
                x: Theme.space2 / Theme.spaceScale
                width: lane.width - 2 * x
                height: root.flow.headHeight
                text: lane.name === "" ? qsTr("Nobody named") : lane.name
                font.pixelSize: root.letters
                font.weight: Font.DemiBold
                verticalAlignment: Text.AlignVCenter
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
    Repeater {
        model: root.flow.edges

        Item {
            id: edge

            required property var parts
            required property point tip
            required property real turn
            required property point middle
            required property bool breaksMedium
            readonly property color ink: edge.breaksMedium ? Theme.warn : Theme.neutral

            Repeater {
                model: edge.parts

                Rectangle {
                    required property rect modelData

                    x: modelData.x
                    y: modelData.y
                    width: modelData.width
                    height: modelData.height
                    color: edge.ink
                }
            }
            Item {
                x: edge.tip.x
                y: edge.tip.y
                rotation: edge.turn

                AppIcon { // its point lies an eighth of its height below its middle
                    x: -width / 2
                    y: -height * 5 / 8
                    size: 2 * root.letters
                    glyph: "chevron-down"
                    color: edge.ink
                }
            }
            Rectangle {
                x: edge.middle.x - width / 2
                y: edge.middle.y - height / 2
                width: root.letters
                height: root.letters
                radius: width / 2
                color: Theme.warnFill
                visible: edge.breaksMedium

                AppIcon {
                    anchors.centerIn: parent
                    size: root.letters
                    glyph: "media-break"
                    color: Theme.warn
                }
            }
        }
    }
    Repeater {
        model: root.flow.boxes

        Rectangle {
            id: box

            required property string number
            required property string name
            required property rect area
            required property bool breaksMedium

            x: box.area.x
            y: box.area.y
            width: box.area.width
            height: box.area.height
            radius: Theme.radius
            color: box.breaksMedium ? Theme.warnFill : Theme.infoFill
            border.width: Theme.hairline
            border.color: box.breaksMedium ? Theme.warn : Theme.outline

            BodyText {
                x: Theme.radius
                width: box.width - 2 * x - (sign.visible ? sign.width : 0)
                height: box.height
                text: qsTr("%1 %2").arg(box.number).arg(box.name)
                font.pixelSize: root.letters
                verticalAlignment: Text.AlignVCenter
                maximumLineCount: 3
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            AppIcon {
                id: sign

                anchors.right: parent.right
                anchors.rightMargin: Theme.hairline
                anchors.verticalCenter: parent.verticalCenter
                glyph: "media-break"
                color: Theme.warn
                size: root.letters
                visible: box.breaksMedium
            }
        }
    }
}
