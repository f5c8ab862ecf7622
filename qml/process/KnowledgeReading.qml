// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One knowledge item to read.
ColumnLayout {
    id: root

    required property string title
    required property string body
    required property string kind
    required property string where
    required property bool warns

    spacing: Theme.space1

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        StatusChip {
            tone: root.warns ? "warn" : "info"
            text: root.kind
        }
        DimText {
            Layout.fillWidth: true
            text: root.where
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
    }
    Heading {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        level: 3
        text: root.title
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.body
        visible: text !== ""
    }
}
