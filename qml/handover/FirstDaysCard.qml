// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One section of the first 100 days: its lines, or a sentence that says that nobody has written anything down.
Card {
    id: root

    required property FirstDaysViewModel days
    required property string title
    required property string help
    required property string empty
    required property var rows

    spacing: Theme.space2

    Heading {
        Layout.fillWidth: true
        text: root.title
    }
    DimText {
        Layout.fillWidth: true
        text: root.help
        visible: root.help !== "" && lines.count > 0
    }
    BodyText {
        Layout.fillWidth: true
        text: root.empty
        color: Theme.textDim
        visible: lines.count === 0
    }
    Repeater {
        id: lines

        model: root.rows

        EntryRow {
            required property string record
            required property bool isCase
            required chip
            required tone

            Layout.fillWidth: true
            onClicked: root.days.openLine(record, isCase)
        }
    }
}
