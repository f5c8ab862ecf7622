// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Staffelstab.App
import Staffelstab.Ui

/// The kinds of entry beside each other; wraps where there is no room.
Flow {
    id: root

    required property AdministrationViewModel administration

    spacing: Theme.space1
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Kinds of entry")

    Repeater {
        model: root.administration.lists

        PageTab {
            required property int index
            required property RecordList modelData

            text: modelData.kindPlural
            checked: root.administration.position === index
            onClicked: root.administration.position = index
        }
    }
}
