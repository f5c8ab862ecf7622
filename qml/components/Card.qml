// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.Ui

/// White sheet with a thin border; its children stand below each other.
Pane {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing

    padding: Theme.space4

    contentItem: ColumnLayout {
        id: column

        spacing: Theme.space3
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.border
    }
}
