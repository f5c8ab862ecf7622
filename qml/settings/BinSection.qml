// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What was removed, and the way back.
ColumnLayout {
    id: root

    required property AppViewModel app
    readonly property BinViewModel bin: root.app.settings.bin

    spacing: Theme.space3

    ErrorBar {
        Layout.fillWidth: true
        text: root.bin.error
        onDismissed: root.bin.dismissError()
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        glyph: root.bin.loading ? "clock" : "trash"
        title: root.bin.loading ? qsTr("Loading …") : qsTr("The bin is empty")
        text: root.bin.loading ? "" : qsTr("What you remove comes here and can be taken back at any time.")
        visible: root.bin.count === 0
    }
    AppTextField {
        Layout.fillWidth: true
        name: qsTr("Narrow the bin")
        placeholderText: qsTr("Narrow the bin")
        text: root.bin.filter
        visible: root.bin.count > 0
        onTextEdited: root.bin.filter = text
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2
        visible: root.bin.count > 0

        AppButton {
            glyph: "undo"
            primary: true
            text: root.bin.restoreText
            enabled: root.bin.chosen > 0 && !root.app.readOnly
            onClicked: root.bin.restoreChosen()
        }
        AppButton {
            quiet: true
            text: qsTr("Choose all")
            onClicked: root.bin.chooseAll(true)
        }
        AppButton {
            quiet: true
            text: qsTr("Choose none")
            enabled: root.bin.chosen > 0
            onClicked: root.bin.chooseAll(false)
        }
        DimText {
            height: Theme.target
            verticalAlignment: Text.AlignVCenter
            text: root.bin.countText
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padding: Theme.space1
        visible: root.bin.count > 0

        ListView {
            id: rows

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            activeFocusOnTab: true
            model: root.bin.rows
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Removed entries")
            Keys.onSpacePressed: (rows.currentItem as BinLine)?.flip()
            Keys.onReturnPressed: (rows.currentItem as BinLine)?.takeBack()
            ScrollBar.vertical: AppScrollBar {}

            delegate: BinLine {
                width: ListView.view.width - Theme.space3
                readOnly: root.app.readOnly
                onPicked: chosen => root.bin.choose(recordId, chosen)
                onRestored: root.bin.restore(recordId)
            }
        }
    }
}
