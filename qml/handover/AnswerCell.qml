// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One field of a line, with its label above it.
Labelled {
    id: root

    required property string of ///< the line or the thing that the field belongs to, in words
    required property string text

    signal typed(text: string)
    signal wentOn

    function hold() {
        field.forceActiveFocus();
    }

    light: true

    AppTextField {
        id: field

        Layout.fillWidth: true
        name: qsTr("%1, %2").arg(root.label).arg(root.of)
        text: root.text
        font.pixelSize: Theme.large
        onTextEdited: root.typed(text)
        Keys.onReturnPressed: event => {
            if (event.modifiers & Qt.ControlModifier)
                event.accepted = false;
            else
                root.wentOn();
        }
    }
}
