// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
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
    Item { // keeps an error on top
        Layout.fillHeight: true
        visible: root.echo.error !== ""
    }
    EchoList {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        echo: root.echo
        visible: root.echo.state === EchoViewModel.Found
        Accessible.name: root.title
        onChosen: recordId => root.app.open(recordId)
    }
}
