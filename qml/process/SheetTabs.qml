// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Staffelstab.Ui

/// The parts of a sheet beside each other; wraps where there is no room.
Flow {
    id: root

    required property int current
    required property list<string> titles

    signal chosen(index: int)

    spacing: Theme.space1
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Parts of the sheet")

    Repeater {
        model: root.titles

        AbstractButton {
            id: tab

            required property int index
            required property string modelData

            implicitHeight: Theme.target
            implicitWidth: words.implicitWidth + 2 * Theme.space3
            hoverEnabled: true
            checked: root.current === index
            Accessible.role: Accessible.PageTab
            Accessible.name: modelData
            Accessible.selectable: true
            Accessible.selected: checked
            Accessible.onPressAction: tab.clicked()
            Keys.onReturnPressed: tab.clicked()
            Keys.onEnterPressed: tab.clicked()
            Keys.onRightPressed: root.chosen(Math.min(tab.index + 1, root.titles.length - 1))
            Keys.onLeftPressed: root.chosen(Math.max(tab.index - 1, 0))
            onClicked: root.chosen(tab.index)

            contentItem: Text {
                id: words

                textFormat: Text.PlainText
                text: tab.modelData
                color: tab.checked ? Theme.text : Theme.textDim
                font.family: Theme.family
                font.pixelSize: Theme.body
                font.weight: tab.checked ? Font.DemiBold : Font.Normal
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
            background: Rectangle {
                radius: Theme.radius
                color: tab.hovered ? Theme.cardHover : "transparent"

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 2 * Theme.focusWidth
                    radius: Theme.focusWidth
                    color: Theme.accent
                    visible: tab.checked
                }
                FocusRing {
                    control: tab
                    inset: 0
                }
            }
        }
    }
}
