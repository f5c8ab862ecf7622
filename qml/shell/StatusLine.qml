// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The line at the bottom: which workspace, what the index does, and that everything is saved.
Pane {
    id: root

    required property AppViewModel app

    padding: Theme.space1
    leftPadding: Theme.space4
    rightPadding: Theme.space4

    background: Rectangle {
        color: Theme.card

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.border
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space4

        DimText {
            Layout.fillWidth: true
            text: root.app.workspaceName
            Layout.alignment: Qt.AlignVCenter
            lineHeight: 1
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
        }
        DimText {
            text: root.app.indexProgress.fraction < 0
                  ? qsTr("Search is being brought up to date") : qsTr("Search is being brought up to date: %1 %").arg(
                        Math.round(root.app.indexProgress.fraction * 100))
            visible: root.app.indexing
            wrapMode: Text.NoWrap
        }
        SaveState {
            Layout.fillWidth: false
            text: root.app.savedText
        }
    }
}
