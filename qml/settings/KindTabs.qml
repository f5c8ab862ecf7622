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

        AppButton {
            required property int index
            required property RecordList modelData

            text: modelData.kindPlural
            quiet: root.administration.position !== index
            checked: root.administration.position === index
            Accessible.role: Accessible.PageTab
            Accessible.selectable: true
            Accessible.selected: checked
            onClicked: root.administration.position = index
            Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        }
    }
}
