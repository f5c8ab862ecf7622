// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.Ui

/// The dark rail on the left: one entry a page, reached by Ctrl and its number.
Pane {
    id: root

    required property string current
    property bool narrow: false
    property var entries: []

    signal chosen(page: string)
    signal quickFind
    signal help

    padding: Theme.space2
    implicitWidth: narrow ? Theme.railNarrow : Theme.railWidth
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Pages")

    background: Rectangle {
        color: Theme.rail
    }
    contentItem: ColumnLayout {
        spacing: Theme.space1

        RowLayout {
            Layout.margins: Theme.space2
            Layout.bottomMargin: Theme.space4
            spacing: Theme.space2

            AppIcon {
                glyph: "town"
                color: Theme.railMark
            }
            BodyText {
                text: "Staffelstab"
                color: Theme.railText
                font.pixelSize: Theme.large
                font.weight: Font.DemiBold
                visible: !root.narrow
                Accessible.ignored: true
            }
        }
        Repeater {
            model: root.entries

            RailEntry {
                id: entry

                required property var modelData

                Layout.fillWidth: true
                text: entry.modelData.title
                glyph: entry.modelData.glyph
                shortcut: qsTr("Ctrl+%1").arg(entry.modelData.key)
                narrow: root.narrow
                checked: root.current === entry.modelData.page
                onClicked: root.chosen(entry.modelData.page)
            }
        }
        Item {
            Layout.fillHeight: true
        }
        RailEntry {
            Layout.fillWidth: true
            text: qsTr("Quick find")
            glyph: "bolt"
            shortcut: qsTr("Ctrl+%1").arg("K")
            narrow: root.narrow
            onClicked: root.quickFind()
        }
        RailEntry {
            Layout.fillWidth: true
            text: qsTr("Help")
            glyph: "help"
            shortcut: "F1"
            narrow: root.narrow
            onClicked: root.help()
        }
    }
}
