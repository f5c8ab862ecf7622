// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.Ui

/// Plain text with marked places. The text is escaped in Markup; nothing in it is read as markup.
Text {
    id: root

    required property string plainText
    property var marks: []

    text: Markup.highlighted(root.plainText, root.marks, Theme.marker, Theme.markerText)
    textFormat: Text.RichText
    wrapMode: Text.Wrap
    color: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.body
    Accessible.role: Accessible.StaticText
    Accessible.name: root.plainText
}
