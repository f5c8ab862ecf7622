// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.Ui

/// White sheet with a thin border; its children stand below each other.
Pane {
    id: root

    default property alias content: column.data

    padding: Theme.space4
    spacing: Theme.space3

    contentItem: ColumnLayout {
        id: column

        spacing: root.spacing
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.border
    }
}
