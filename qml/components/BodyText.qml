// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.Ui

/// Running text. Always plain, whoever wrote it.
Text {
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.body
    lineHeight: 1.15
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
