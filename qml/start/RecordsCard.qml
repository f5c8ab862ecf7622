// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// A short list of records below a heading.
Card {
    id: root

    required property string heading
    required property string emptyText
    required property LabelsModel records

    signal chosen(id: string)

    Heading {
        Layout.fillWidth: true
        text: root.heading
    }
    BodyText {
        Layout.fillWidth: true
        text: root.emptyText
        color: Theme.textDim
        visible: root.records.count === 0
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.leftMargin: -Theme.space3
        Layout.rightMargin: -Theme.space3
        spacing: 0
        Accessible.role: Accessible.List
        Accessible.name: root.heading

        Repeater {
            model: root.records

            RecordRow {
                required property string recordId

                Layout.fillWidth: true
                onClicked: root.chosen(recordId)
            }
        }
    }
}
