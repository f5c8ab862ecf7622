// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// "Gespeichert um 10:42", or that something is not saved yet.
RowLayout {
    id: root

    required property string text
    property bool pending: false

    spacing: Theme.space1
    visible: root.text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    AppIcon {
        glyph: root.pending ? "clock" : "check"
        color: Theme.textDim
        size: Theme.iconSmall
    }
    Text {
        Layout.fillWidth: true
        textFormat: Text.PlainText
        text: root.text
        color: Theme.textDim
        elide: Text.ElideRight
        font.family: Theme.family
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
}
