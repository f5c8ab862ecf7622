// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// A step in one line.
RowLayout {
    id: root

    required property string number
    required property string name
    required property string details
    required property string mediaBreak
    required property bool tacit
    required property bool opened

    spacing: Theme.space3

    AppIcon {
        glyph: root.opened ? "chevron-down" : "chevron-right"
        color: Theme.textDim
    }
    BodyText {
        text: root.number
        color: Theme.textDim
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.name
            Accessible.ignored: true
        }
        DimText {
            Layout.fillWidth: true
            text: root.details
            visible: text !== ""
            Accessible.ignored: true
        }
    }
    AppIcon {
        glyph: "knowledge"
        color: Theme.info
        visible: root.tacit
    }
    StatusChip {
        Layout.maximumWidth: Theme.fieldWidth * 1.5
        tone: "warn"
        glyph: "media-break"
        text: root.mediaBreak
        visible: text !== ""
        Accessible.ignored: true
    }
}
