// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.Ui

/// Side remark: smaller and quieter, still readable.
BodyText {
    color: Theme.textDim
    font.pixelSize: Theme.small
}
