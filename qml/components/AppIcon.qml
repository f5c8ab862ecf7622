// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.impl
import Staffelstab.Ui

/// One of our icons by its name, in a colour of the theme. Says nothing by itself: a word stands beside it.
IconImage {
    id: root

    required property string glyph
    property int size: Theme.icon

    source: root.glyph === "" ? "" : Theme.iconUrl(root.glyph)
    color: Theme.text
    sourceSize.width: root.size
    sourceSize.height: root.size
    Accessible.ignored: true
}
