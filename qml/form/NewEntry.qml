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
    property QtObject keeper: null ///< says by entryRefused(text) what it could not keep
    property var taken: [] ///< given to the keeper from this line

    signal entered(name: string)
    signal cancelled

    function take() {
        if (line.text.trim() === "")
            return;
        root.taken = root.taken.slice(-9).concat(line.text);
        root.entered(line.text);
        line.clear();
    }
    /// What could not be kept stands in the line again, before what was typed since.
    function giveBack(text: string) {
        if (!root.taken.includes(text))
            return;
        root.taken = root.taken.filter(each => each !== text);
        line.text = (text + " " + line.text).trim();
    }
    function write() {
        line.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space2

    Connections {
        function onEntryRefused(text: string) {
            root.giveBack(text);
        }

        target: root.keeper
        ignoreUnknownSignals: true
    }
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
