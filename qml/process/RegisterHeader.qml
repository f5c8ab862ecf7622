// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Staffelstab.App
import Staffelstab.Ui

/// The headings of the register; pressing one sorts by it.
Item {
    id: root

    required property RegisterViewModel table
    required property real boxWidth
    required property real letter
    property real offset: 0

    implicitHeight: Theme.target
    clip: true

    Row {
        x: root.boxWidth - root.offset

        Repeater {
            model: root.table.headings

            SortHeading {
                required property int column
                required property real letters

                width: letters * root.letter
                onClicked: root.table.sortBy(column)
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.outline
    }
}
