// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One example of a search and what it does.
AppDelegate {
    id: root

    required property string example
    required property string what

    spoken: qsTr("%1: %2").arg(root.example).arg(root.what)

    contentItem: ColumnLayout {
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.example
            color: Theme.link
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        DimText {
            Layout.fillWidth: true
            text: root.what
            Accessible.ignored: true
        }
    }
}
