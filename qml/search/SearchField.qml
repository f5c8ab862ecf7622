// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.App
import Staffelstab.Ui

/// The field of the search: the arrow keys walk through the hits and Enter opens one without leaving it.
AppTextField {
    id: root

    required property SearchViewModel search

    name: qsTr("Search words")
    placeholderText: qsTr("Search in everything, for example: Wohngeld Einkommen")
    font.pixelSize: Theme.large
    leftPadding: Theme.icon + 2 * Theme.space3
    rightPadding: clear.width
    implicitHeight: Math.round(Theme.target * 1.2)
    text: root.search.text
    onTextEdited: root.search.text = text
    Keys.onDownPressed: root.search.moveCurrent(1)
    Keys.onUpPressed: root.search.moveCurrent(-1)
    Keys.onReturnPressed: root.search.openCurrent()
    Keys.onEnterPressed: root.search.openCurrent()
    Keys.onEscapePressed: event => {
        event.accepted = root.search.text !== "";
        root.search.text = "";
    }

    AppIcon {
        x: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        glyph: "search"
        color: Theme.textDim
    }
    IconButton {
        id: clear

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        glyph: "close"
        name: qsTr("Empty the field")
        visible: root.search.text !== ""
        onClicked: {
            root.search.text = "";
            root.forceActiveFocus();
        }
    }
}
