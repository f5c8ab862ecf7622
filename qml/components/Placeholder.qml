// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.Ui

/// What an empty field suggests; plain text.
Text {
    id: root

    textFormat: Text.PlainText
    color: Theme.textDim
    elide: Text.ElideRight
    Accessible.ignored: true
}
