// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Staffelstab.App
import Staffelstab.Ui

/// The records of a review list, kind by kind. (Without ComponentBehavior: Bound, which Qt 6.4 refuses for section
/// delegates.)
ListView {
    id: root

    required property EchoViewModel echo

    signal chosen(recordId: string)

    clip: true
    model: root.echo.rows
    spacing: Theme.space1
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Keys.onReturnPressed: root.currentItem?.clicked()
    ScrollBar.vertical: AppScrollBar {}
    section.property: "group"
    section.delegate: Heading {
        required property string section

        topPadding: Theme.space3
        bottomPadding: Theme.space1
        text: section
    }

    delegate: ReasonRow {
        required property string recordId

        width: ListView.view.width - Theme.space4
        current: ListView.isCurrentItem && ListView.view.activeFocus
        onClicked: (ListView.view as EchoList).chosen(recordId)
    }
}
