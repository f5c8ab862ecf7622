// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One line to write the name of something new; Enter makes it and the line is free for the next one.
RowLayout {
    id: root

    required property string name
    property string placeholder: ""
    property string actionText: qsTr("Add")
    property bool primary: false
    property bool cancellable: false

    signal entered(name: string)
    signal cancelled

    function take() {
        if (line.text.trim() === "")
            return;
        root.entered(line.text);
        line.clear();
    }
    function write() {
        line.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space2

    AppTextField {
        id: line

        Layout.fillWidth: true
        name: root.name
        placeholderText: root.placeholder
        onAccepted: root.take()
        Keys.onEscapePressed: event => {
            event.accepted = root.cancellable;
            root.cancelled();
        }
    }
    AppButton {
        glyph: "plus"
        text: root.actionText
        primary: root.primary
        enabled: line.text.trim() !== ""
        onClicked: root.take()
    }
    IconButton {
        glyph: "close"
        name: qsTr("Cancel")
        visible: root.cancellable
        onClicked: root.cancelled()
    }
}
