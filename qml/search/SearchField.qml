// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.App
import Staffelstab.Ui

/// The field of the search: the arrow keys walk through the hits and Enter opens one without leaving it.
AppTextField {
    id: root

    required property SearchViewModel search
    readonly property CompletionViewModel completion: root.search.completion

    signal helpWanted

    name: qsTr("Search words")
    placeholderText: qsTr("Search in everything, for example: Wohngeld Einkommen")
    font.pixelSize: Theme.large
    leftPadding: Theme.icon + 2 * Theme.space3
    rightPadding: clear.width
    implicitHeight: Math.round(Theme.target * 1.2)
    text: root.search.text
    Accessible.description: root.completion.spoken === "" ? root.placeholderText : root.completion.spoken
    onTextEdited: {
        root.search.text = text;
        root.completion.follow(text, cursorPosition);
    }
    onActiveFocusChanged: if (!root.activeFocus) root.completion.close()
    Keys.onTabPressed: event => event.accepted = root.completion.pressed(event.key)
    Keys.onDownPressed: event => root.completion.pressed(event.key) || root.search.moveCurrent(1)
    Keys.onUpPressed: event => root.completion.pressed(event.key) || root.search.moveCurrent(-1)
    Keys.onReturnPressed: event => root.completion.pressed(event.key) || root.search.openCurrent()
    Keys.onEnterPressed: event => root.completion.pressed(event.key) || root.search.openCurrent()
    Keys.onEscapePressed: event => {
        if (root.completion.pressed(event.key))
            return;
        event.accepted = root.search.text !== "";
        root.search.clear();
    }

    Connections {
        target: root.completion
        function onTaken(text: string, cursor: int) {
            root.cursorPosition = cursor;
        }
    }
    CompletionList {
        completion: root.completion
        y: root.height
        width: Math.min(root.width, Theme.lineLength)
        visible: root.completion.count > 0
    }

    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_F1
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F1)
            root.helpWanted();
        else if (event.key === Qt.Key_Space && event.modifiers & Qt.ControlModifier)
            root.completion.ask(root.text, root.cursorPosition);
        else
            return;
        event.accepted = true;
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
            root.search.clear();
            root.forceActiveFocus();
        }
    }
}
