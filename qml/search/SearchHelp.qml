// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.Ui

/// What can be typed, each with an example to be tried.
Popup {
    id: root

    readonly property var lines: [
        {example: qsTr("housing income"), what: qsTr("All of these words. Endings, umlauts and parts of long words do not matter.")},
        {example: qsTr("\"proof of income\""), what: qsTr("Exactly these words in this order.")},
        {example: qsTr("fee -reminder"), what: qsTr("Leaves out what has the word behind the minus.")},
        {example: qsTr("passport OR \"identity card\""), what: qsTr("One or the other.")},
        {example: qsTr("regist*"), what: qsTr("Words that begin like this.")},
        {example: qsTr("unit:registry"), what: qsTr("Only of this organisational unit.")},
        {example: qsTr("kind:process"), what: qsTr("Only this kind: process, tip, law, person …")},
        {example: qsTr("status:online"), what: qsTr("Only what is offered online in this way.")},
        {example: qsTr("tag:season"), what: qsTr("Only with this tag.")},
        {example: qsTr("from:2024 until:2025-06"), what: qsTr("Changed in this time; year, month or day.")},
        {example: qsTr("§ 26 WoGG"), what: qsTr("A place in a law, however it is written.")}
    ]

    signal chosen(example: string)

    padding: Theme.space4
    focus: true
    onOpened: (examples.itemAt(0) as SearchHelpLine).forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.outline
    }
    contentItem: ColumnLayout {
        spacing: Theme.space2
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Help with searching")

        RowLayout {
            Layout.fillWidth: true

            Heading {
                Layout.fillWidth: true
                text: qsTr("What you can type")
            }
            IconButton {
                glyph: "close"
                name: qsTr("Close the help")
                onClicked: root.close()
            }
        }
        DimText {
            Layout.fillWidth: true
            text: qsTr("Press an example to try it. While you type, the program proposes names of units, kinds and tags; Tab takes one.")
        }
        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.target
            implicitHeight: contentHeight
            spacing: 0

            Repeater {
                id: examples

                model: root.lines

                SearchHelpLine {
                    required property var modelData

                    Layout.fillWidth: true
                    example: modelData.example
                    what: modelData.what
                    onClicked: {
                        root.close();
                        root.chosen(example);
                    }
                }
            }
        }
    }
}
