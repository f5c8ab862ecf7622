// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Staffelstab.App
import Staffelstab.Ui

/// One process in the register, under the heading of its group where it is the first of it. (The
/// sections of a ListView refuse bound components on Qt 6.4.) A click opens the process; the box, or Ctrl or Shift with a click, selects it.
Item {
    id: root

    required property int index
    required property string recordId
    required property list<string> cells
    required property string spoken
    required property bool selected
    required property string tone
    required property int group
    required property RegisterModel rows
    required property QtObject headings
    required property real boxWidth
    required property real letter
    property bool current: false
    property bool focused: false

    signal opened
    signal toggled
    signal pressedWith(modifiers: int)

    height: line.y + line.height

    Slot {
        width: parent.width
        page: Qt.resolvedUrl("RegisterGroupLine.qml")
        given: ({group: root.group, rows: root.rows, boxWidth: root.boxWidth})
        shown: root.group >= 0
    }
    Rectangle {
        id: line

        y: root.group >= 0 ? Theme.target : 0
        width: parent.width
        height: Theme.target
        color: root.selected ? Theme.selection : hover.hovered ? Theme.cardHover : "transparent"
        Accessible.role: Accessible.ListItem
        Accessible.name: root.spoken
        Accessible.focusable: true
        Accessible.selectable: true
        Accessible.selected: root.selected
        Accessible.onPressAction: root.opened()

        HoverHandler {
            id: hover
        }
        TapHandler {
            id: tap

            onTapped: {
                root.pressedWith(tap.point.modifiers);
                if (tap.point.modifiers === Qt.NoModifier)
                    root.opened();
            }
        }
        AppCheckBox {
            width: root.boxWidth
            height: line.height
            focusPolicy: Qt.NoFocus
            checked: root.selected
            Accessible.name: qsTr("Select %1").arg(root.cells[0] ?? "")
            onClicked: root.toggled()
        }
        Row {
            x: root.boxWidth
            height: line.height

            Repeater {
                model: root.headings

                RegisterCell {
                    required property int index

                    height: line.height
                    letter: root.letter
                    words: root.cells[index] ?? ""
                    tone: root.tone
                }
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairline
            color: Theme.border
        }
        Rectangle {
            anchors.fill: parent
            visible: root.current && root.focused
            color: "transparent"
            border.width: Theme.focusWidth
            border.color: Theme.focus
        }
    }
}
