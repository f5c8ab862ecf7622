// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Where a comment or a reply is typed. What was typed waits here until it is sent; Ctrl with Enter sends it.
ColumnLayout {
    id: root

    required property CommentsViewModel comments
    required property string place
    required property string name
    required property string actionText

    function write() {
        area.forceActiveFocus(Qt.TabFocusReason);
    }
    function send() {
        root.comments.send(root.place, area.text);
    }

    spacing: Theme.space2
    Component.onCompleted: area.text = root.comments.unsent(root.place)

    Connections {
        function onSent(place: string, text: string) {
            if (place === root.place && area.text === text)
                area.clear();
        }
        function onFound(place: string) {
            const text = root.comments.unsent(root.place);
            if (place !== root.place || area.text === text)
                return;
            area.text = text;
            area.cursorPosition = area.length;
        }

        target: root.comments
    }
    AppTextArea {
        id: area

        Layout.fillWidth: true
        name: root.name
        placeholderText: root.name
        lines: 1
        onTextChanged: root.comments.keep(root.place, text)
        Keys.onPressed: event => {
            const enters = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            event.accepted = enters && event.modifiers & Qt.ControlModifier;
            if (event.accepted)
                root.send();
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppButton {
            glyph: "comment"
            text: root.actionText
            enabled: area.text.trim() !== "" && !root.comments.sending
            onClicked: root.send()
        }
        DimText {
            Layout.fillWidth: true
            text: qsTr("or Ctrl with Enter")
        }
    }
}
