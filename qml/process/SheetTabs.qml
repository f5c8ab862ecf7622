// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Staffelstab.Ui

/// The parts of a sheet beside each other; wraps where there is no room.
Flow {
    id: root

    required property int current
    required property list<string> titles
    property string name: qsTr("Parts of the sheet")

    /// Five titles find room in the length of a line; more of them need more.
    readonly property bool tight: root.width < Theme.lineLength * Math.max(1, root.titles.length / 5.5)

    signal chosen(index: int)

    spacing: root.tight ? 0 : Theme.space1
    Accessible.role: Accessible.PageTabList
    Accessible.name: root.name

    Repeater {
        model: root.titles.length // tabs stay where only their words change

        Item { // a button of Qt 6.4 stays a button for assistive technology, whatever role it is given
            id: tab

            required property int index
            readonly property string title: root.titles[tab.index] ?? ""
            readonly property bool current: root.current === index

            implicitHeight: Theme.target
            implicitWidth: widest.implicitWidth + 2 * (root.tight ? Theme.space2 : Theme.space3)
            activeFocusOnTab: true
            Accessible.role: Accessible.PageTab
            Accessible.name: tab.title
            Accessible.focusable: true
            Accessible.selectable: true
            Accessible.selected: tab.current
            Accessible.onPressAction: root.chosen(tab.index)
            Keys.onReturnPressed: root.chosen(tab.index)
            Keys.onEnterPressed: root.chosen(tab.index)
            Keys.onSpacePressed: root.chosen(tab.index)
            Keys.onRightPressed: root.chosen(Math.min(tab.index + 1, root.titles.length - 1))
            Keys.onLeftPressed: root.chosen(Math.max(tab.index - 1, 0))

            HoverHandler {
                id: hover
            }
            TapHandler {
                onTapped: root.chosen(tab.index)
            }
            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: hover.hovered ? Theme.cardHover : "transparent"
            }
            LineText { // keeps the room of its bold form, so that the others stay where they are
                id: widest

                text: tab.title
                font.weight: Font.DemiBold
                visible: false
            }
            LineText {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                x: (tab.width - widest.width) / 2
                text: tab.title
                color: tab.current ? Theme.text : Theme.textDim
                font.weight: tab.current ? Font.DemiBold : Font.Normal
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 2 * Theme.focusWidth
                radius: Theme.focusWidth
                color: Theme.accent
                visible: tab.current
            }
            FocusRing {
                control: tab
                inset: 0
            }
        }
    }
}
