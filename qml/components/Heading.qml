// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.Ui

/// Heading of a section; level 1 is the title of a page.
Text {
    id: root

    property int level: 2

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Theme.text
    font.family: Theme.family
    font.pixelSize: root.level === 1 ? Theme.title : root.level === 2 ? Theme.heading : Theme.body
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
