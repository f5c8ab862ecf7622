// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// A step in one line; its marks stand below where there is no room beside.
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
    GridLayout {
        Layout.fillWidth: true
        columns: root.width > Theme.lineLength ? 2 : 1
        columnSpacing: Theme.space3
        rowSpacing: Theme.space1

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
        RowLayout {
            Layout.fillWidth: false
            spacing: Theme.space2

            AppIcon {
                glyph: "knowledge"
                color: Theme.info
                visible: root.tacit
            }
            StatusChip {
                Layout.maximumWidth: Theme.fieldWidth * 2
                tone: "warn"
                glyph: "media-break"
                wraps: true
                text: root.mediaBreak
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
}
