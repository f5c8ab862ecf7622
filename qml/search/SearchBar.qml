// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The field of the search, the star that keeps a search, and help.
RowLayout {
    id: root

    required property SearchViewModel search
    /// Room below the bar for what opens there.
    required property real room

    function hold() {
        field.forceActiveFocus();
    }
    function holdAll() {
        root.hold();
        field.selectAll();
    }

    spacing: Theme.space1

    SearchField {
        id: field

        Layout.fillWidth: true
        search: root.search
        onHelpWanted: help.open()
    }
    IconButton {
        glyph: root.search.kept ? "star-filled" : "star"
        name: root.search.kept ? qsTr("Forget this search") : qsTr("Keep this search")
        checked: root.search.kept
        enabled: root.search.text !== ""
        onClicked: root.search.toggleKept()
    }
    IconButton {
        glyph: "help"
        name: qsTr("Help with searching (F1)")
        onClicked: help.open()
    }

    SearchHelp {
        id: help

        parent: field
        y: field.height + Theme.space1
        width: Math.min(Theme.lineLength, field.width)
        height: Math.min(implicitHeight, root.room)
        onChosen: example => root.search.text = example
        onClosed: root.hold()
    }
}
