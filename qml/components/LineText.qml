// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.Ui

/// One line inside a control that already carries the name for readers. Always plain, cut at its end.
Text {
    textFormat: Text.PlainText
    color: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.body
    elide: Text.ElideRight
    Accessible.ignored: true
}
