// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One circle of questions as a column, the newest finding on top. Its head chooses it for the next finding.
Card {
    id: root

    required property CircleColumn modelData
    required property string key
    required property bool current
    property bool readOnly: false

    signal chosen
    signal edited(finding: string)
    signal saidAgain(finding: string)
    signal recommended(finding: string)

    padding: Theme.space2
    spacing: Theme.space1

    AppButton {
        Layout.fillWidth: true
        leading: true
        checked: root.current
        quiet: !root.current
        glyph: root.current ? "edit" : ""
        text: qsTr("%1 · %2").arg(root.key).arg(root.modelData.title)
        description: root.key
        font.weight: Font.DemiBold
        Accessible.name: qsTr("Circle: %1").arg(root.modelData.title)
        Accessible.description: qsTr("%1, %n finding(s)", "", root.modelData.count).arg(root.key)
        onClicked: root.chosen()
    }
    ListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Theme.space2
        model: root.modelData.rows
        Accessible.role: Accessible.List
        Accessible.name: root.modelData.title
        ScrollBar.vertical: AppScrollBar {}

        delegate: FindingRow {
            width: ListView.view.width - Theme.space3
            readOnly: root.readOnly
            onEdited: root.edited(recordId)
            onSaidAgain: root.saidAgain(recordId)
            onRecommended: root.recommended(recordId)
        }
    }
}
