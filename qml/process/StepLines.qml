// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The lines of a page: those that are ticked become steps of the process.
ColumnLayout {
    id: root

    required property FileTextViewModel file
    readonly property StepLinesViewModel lines: root.file.stepLines

    Component.onCompleted: list.forceActiveFocus()
    spacing: Theme.space2

    DimText {
        Layout.fillWidth: true
        text: qsTr("Tick the lines that are steps: with a click or the space bar, several with Shift. Numbers and dots before the words are left out; the words can be changed in the steps.")
        visible: Window.height >= 30 * Theme.body // large letters leave the room to the lines
    }
    BodyText {
        Layout.fillWidth: true
        text: root.file.emptyText
        visible: text !== ""
    }
    ListView {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        model: root.lines.rows
        currentIndex: root.lines.current
        highlightMoveDuration: 0
        highlightResizeDuration: 0
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Lines of %1").arg(root.file.name)
        Accessible.description: {
            const line = list.currentItem as StepLineTick;
            return line ? (line.ticked ? qsTr("ticked: %1") : qsTr("not ticked: %1")).arg(line.words) : "";
        }
        ScrollBar.vertical: AppScrollBar {}
        Keys.onPressed: event => event.accepted = root.lines.pressed(event.key, event.modifiers) || root.file.pressed(event.key)

        delegate: StepLineTick {
            width: ListView.view.width - Theme.space3
            current: ListView.isCurrentItem
            focused: list.activeFocus
            onPressedWith: modifiers => {
                list.forceActiveFocus(Qt.MouseFocusReason);
                root.lines.press(index, modifiers);
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppButton {
            glyph: "step"
            primary: true
            text: qsTr("Take over as steps")
            description: root.lines.tickedText
            enabled: root.lines.tickedCount > 0 && !root.lines.taking
            onClicked: root.lines.takeOver()
        }
        AppCheckBox {
            text: qsTr("All lines of this page")
            checked: root.lines.allTicked
            visible: root.lines.count > 0
            onClicked: root.lines.tickAll(!root.lines.allTicked)
        }
        DimText {
            height: Theme.target
            verticalAlignment: Text.AlignVCenter
            text: root.lines.tickedText
        }
    }
}
