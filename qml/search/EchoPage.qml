// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What rests on a place in a law, as one list to go through.
PageFrame {
    id: root

    required property AppViewModel app
    readonly property EchoViewModel echo: root.app.echo

    title: root.echo.place === "" ? qsTr("What rests on it") : qsTr("What rests on %1").arg(root.echo.place)
    subtitle: root.echo.summary
    showsBack: true
    Keys.onEscapePressed: root.app.back()
    onBack: root.app.back()
    onVisibleChanged: if (visible) list.forceActiveFocus(Qt.TabFocusReason)

    ErrorBar {
        Layout.fillWidth: true
        text: root.echo.error
        dismissable: false
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        glyph: "law"
        title: root.echo.state === EchoViewModel.Nothing ? qsTr("Nothing rests on it") : qsTr("Reading …")
        text: root.echo.state === EchoViewModel.Nothing
              ? qsTr("No process, step, knowledge item or recommendation names this place or refers to it.") : ""
        visible: root.echo.state === EchoViewModel.Nothing || root.echo.state === EchoViewModel.Reading
    }
    ListView {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        model: root.echo.rows
        spacing: Theme.space1
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        visible: root.echo.state === EchoViewModel.Found
        Accessible.role: Accessible.List
        Accessible.name: root.title
        Keys.onReturnPressed: list.currentItem?.clicked()
        ScrollBar.vertical: ScrollBar {
            policy: list.contentHeight > list.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }

        section.property: "group"
        section.delegate: Heading {
            required property string section

            width: ListView.view.width - Theme.space4
            topPadding: Theme.space3
            bottomPadding: Theme.space1
            text: section
        }
        delegate: ReasonRow {
            required property string recordId

            width: ListView.view.width - Theme.space4
            current: ListView.isCurrentItem && list.activeFocus
            onClicked: root.app.open(recordId)
        }
    }
}
