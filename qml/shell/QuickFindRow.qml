// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// A record or a command in quick find.
AppDelegate {
    id: root

    required property string title
    required property string kindWord
    required property string context
    required property string glyph

    contentItem: RowLayout {
        spacing: Theme.space3

        AppIcon {
            glyph: root.glyph
            color: Theme.textDim
        }
        BodyText {
            Layout.fillWidth: true
            text: root.title
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        DimText {
            Layout.maximumWidth: root.width * 0.4
            text: root.context === "" ? root.kindWord : root.context
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
