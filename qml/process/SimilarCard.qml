// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Processes like this one, which may be done in the same way or by the same people.
Card {
    id: root

    required property SimilarViewModel similar

    Heading {
        Layout.fillWidth: true
        text: qsTr("Similar processes")
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.leftMargin: -Theme.space3
        Layout.rightMargin: -Theme.space3
        spacing: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Similar processes")

        Repeater {
            model: root.similar.rows

            ReasonRow {
                required property string recordId

                Layout.fillWidth: true
                onClicked: root.similar.open(recordId)
            }
        }
    }
}
