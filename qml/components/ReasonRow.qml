// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// A record in a list of related ones: its title, where it belongs, and why it is listed.
AppDelegate {
    id: root

    required property string title
    required property string detail
    required property string why

    contentItem: ColumnLayout {
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.detail === "" ? root.title : root.title + " · " + root.detail
            Accessible.ignored: true
        }
        DimText {
            Layout.fillWidth: true
            text: root.why
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}
