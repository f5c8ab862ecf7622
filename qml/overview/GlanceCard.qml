// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// A list of "in einem Blick"; each line opens its record, a heading the processes that it is about.
Card {
    id: root

    required property string heading
    property string explanation: ""
    required property var rows

    signal opened(id: string)
    signal listed(processes: var, label: string)
    signal narrowed(id: string, name: string)

    Heading {
        Layout.fillWidth: true
        text: root.heading
    }
    DimText {
        Layout.fillWidth: true
        text: root.explanation
        visible: text !== ""
    }
    Column {
        id: list

        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: root.heading

        Repeater {
            model: root.rows

            GlanceRow {
                width: list.width
                onOpened: id => root.opened(id)
                onListed: (processes, label) => root.listed(processes, label)
                onNarrowed: (id, name) => root.narrowed(id, name)
            }
        }
    }
}
