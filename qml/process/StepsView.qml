// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The steps while they are written down: one line each, opened for more.
ScrollColumn {
    id: root

    required property SheetViewModel sheet
    property Item led: null ///< what the eye was led to; kept in view while the page takes shape

    spacing: Theme.space2
    onContentHeightChanged: if (root.led && root.led === root.focused) root.reveal(root.led)

    DimText {
        Layout.fillWidth: true
        text: root.sheet.steps.count === 0
              ? qsTr("Write down one step after another, one line each. What only experience tells comes afterwards.")
              : qsTr("Press a step to write more about it. Alt with an arrow key moves it.")
    }
    Repeater {
        id: lines

        model: root.sheet.steps.rows

        StepLine {
            Layout.fillWidth: true
            sheet: root.sheet
            last: index === lines.count - 1
        }
    }
    Card {
        Layout.fillWidth: true
        padding: Theme.space3

        NewEntry {
            id: next

            Layout.fillWidth: true
            name: qsTr("Next step")
            placeholder: qsTr("Next step: what is done? Enter adds it")
            keeper: root.sheet.steps
            onEntered: name => root.sheet.steps.add(name)
        }
    }

    Connections {
        target: root.sheet.steps

        function onFocusWanted(position: int) {
            (lines.itemAt(position) as StepLine).hold();
            root.led = root.focused;
        }
        function onAdded(id: string) {
            next.write();
        }
    }
}
