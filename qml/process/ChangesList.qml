// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Who changed what and when, field by field, newest first.
Card {
    id: root

    required property SheetViewModel sheet

    padding: Theme.space2

    ListView {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        activeFocusOnTab: true
        model: root.sheet.history
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("History")
        ScrollBar.vertical: AppScrollBar {}

        delegate: HistoryLine {
            width: ListView.view.width - Theme.space4
            onTakenBack: root.sheet.takeBack(command)
        }
    }
}
