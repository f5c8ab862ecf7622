// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Before anything is asked: what this page is for, the searches that are kept, and the ones made lately.
ScrollColumn {
    id: root

    required property SearchViewModel search
    readonly property SearchMemory memory: root.search.memory

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space5
        glyph: "search"
        title: qsTr("What are you looking for?")
        text: qsTr("Type a word of the process, of a step, of a law or of a tip. Endings and umlauts do not matter; "
                   + "several words find what contains all of them.")
    }
    Card {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.cardWidth
        Layout.alignment: Qt.AlignHCenter
        visible: root.memory.keptCount > 0

        Heading {
            Layout.fillWidth: true
            text: qsTr("Kept searches")
        }
        Repeater {
            model: root.memory.kept

            KeptRow {
                fieldName: qsTr("Name of the search")
                required property int index

                Layout.fillWidth: true
                onChosen: root.search.useKept(index)
                onRenamed: name => root.memory.rename(index, name)
                onRemoved: root.memory.remove(index)
            }
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.cardWidth
        Layout.alignment: Qt.AlignHCenter
        visible: root.memory.recent.length > 0

        RowLayout {
            Layout.fillWidth: true

            Heading {
                Layout.fillWidth: true
                text: qsTr("Searched lately")
            }
            AppButton {
                quiet: true
                text: qsTr("Empty the list")
                description: qsTr("forgets what was searched for on this computer")
                onClicked: root.memory.clearRecent()
            }
        }
        Repeater {
            model: root.memory.recent

            AppDelegate {
                id: line

                required property string modelData

                Layout.fillWidth: true
                spoken: qsTr("Search again for %1").arg(line.modelData)
                onClicked: root.search.text = line.modelData

                contentItem: BodyText {
                    text: line.modelData
                    Accessible.ignored: true
                }
            }
        }
    }
}
