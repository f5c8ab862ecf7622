// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Changes many processes at once; says first which.
Card {
    id: root

    required property ProcessesViewModel processes
    property bool tight: false
    readonly property BulkChange bulk: root.processes.table.bulk

    padding: Theme.space3
    spacing: Theme.space2

    BodyText {
        Layout.fillWidth: true
        text: root.bulk.preview
        font.weight: Font.DemiBold
        maximumLineCount: root.tight ? 1 : 3
        elide: Text.ElideRight
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppButton {
            quiet: true
            danger: true
            glyph: "trash"
            text: qsTr("Move to the bin")
            onClicked: root.processes.removeSelected()
        }
        AppButton {
            quiet: true
            text: qsTr("Clear selection")
            onClicked: root.processes.table.rows.clearSelection()
        }
    }
    ErrorBar {
        Layout.fillWidth: true
        tone: "warn"
        text: root.processes.question
        actionText: qsTr("Move them to the bin")
        onAction: root.processes.confirmRemoval()
        onDismissed: root.processes.refuseRemoval()
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        BulkTags {
            Layout.fillWidth: true
            name: qsTr("Add tag")
            choices: root.bulk.tagChoices
            entries: root.bulk.adding
            onPicked: code => root.bulk.add(code)
            onDropped: code => root.bulk.drop(code)
        }
        BulkTags {
            Layout.fillWidth: true
            name: qsTr("Take tag away")
            choices: root.bulk.tagChoices
            entries: root.bulk.removing
            onPicked: code => root.bulk.remove(code)
            onDropped: code => root.bulk.drop(code)
        }
        AppButton {
            Layout.alignment: Qt.AlignTop
            glyph: "tag"
            text: qsTr("Change tags")
            enabled: root.bulk.tagsReady
            description: root.bulk.preview
            onClicked: root.bulk.applyTags()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        FilterChoice {
            Layout.preferredWidth: Theme.fieldWidth * 1.5
            name: qsTr("Status word")
            choices: root.bulk.statusChoices
            code: root.bulk.status
            onChosen: code => root.bulk.status = code
        }
        AppTextField {
            Layout.fillWidth: true
            name: qsTr("Reason for the status")
            placeholderText: qsTr("Reason (needed)")
            text: root.bulk.reason
            visible: root.bulk.reasonNeeded
            onTextEdited: root.bulk.reason = text
        }
        AppButton {
            text: qsTr("Set status")
            enabled: root.bulk.statusReady
            description: root.bulk.preview
            onClicked: root.bulk.applyStatus(true)
        }
        AppButton {
            text: qsTr("Clear status")
            enabled: root.bulk.status !== ""
            description: root.bulk.preview
            onClicked: root.bulk.applyStatus(false)
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
