// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// A record in a short list: its title, and quietly its kind and where it belongs.
AppDelegate {
    id: root

    required property string title
    required property string kindWord
    required property string detail

    contentItem: ColumnLayout {
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.title
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        DimText {
            Layout.fillWidth: true
            text: root.detail === "" ? root.kindWord : root.kindWord + " · " + root.detail
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}
