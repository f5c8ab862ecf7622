// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One record in a list: its name and what stands beside it.
AppDelegate {
    id: root

    required property string recordId
    required property string title
    required property string detail
    required property bool unsaved
    property bool opened: false

    focusPolicy: Qt.NoFocus
    highlighted: root.opened
    current: root.opened
    spoken: root.unsaved ? qsTr("%1, not saved yet").arg(root.title)
                         : root.detail === "" ? root.title : qsTr("%1, %2").arg(root.title).arg(root.detail)

    contentItem: ColumnLayout {
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.title
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        DimText {
            Layout.fillWidth: true
            text: root.unsaved ? qsTr("not saved yet") : root.detail
            visible: text !== ""
            color: root.unsaved ? Theme.warn : Theme.textDim
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    FocusRing {
        control: root.ListView.view
        visible: root.ListView.isCurrentItem && root.ListView.view.activeFocus
        inset: 0
    }
}
