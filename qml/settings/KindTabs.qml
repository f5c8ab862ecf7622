// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.App
import Staffelstab.Ui

/// The kinds of entry beside each other, or one line to choose from where there is little room.
Item {
    id: root

    required property AdministrationViewModel administration
    property bool tight: false
    readonly property var titles: Array.from(root.administration.lists, list => list.kindPlural)

    implicitHeight: root.tight ? box.implicitHeight : tabs.implicitHeight

    AppComboBox {
        id: box

        width: root.width
        name: qsTr("Kinds of entry")
        model: root.titles
        currentIndex: root.administration.position
        visible: root.tight
        onActivated: index => root.administration.position = index
    }
    SheetTabs {
        id: tabs

        width: root.width
        name: qsTr("Kinds of entry")
        current: root.administration.position
        titles: root.titles
        visible: !root.tight
        onChosen: index => root.administration.position = index
    }
}
