// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Records of one kind: the list with its filter on the left, the form of the open one on the right.
RowLayout {
    id: root

    required property RecordList list
    property string emptyTitle: qsTr("Nothing here yet")
    property string emptyText: ""
    /// What else can be asked about the open record; empty = nothing.
    property string actionText: ""
    property string actionHelp: ""
    property string actionGlyph: "law"

    signal action(recordId: string)

    spacing: Theme.space4

    ColumnLayout {
        Layout.fillWidth: false
        Layout.preferredWidth: Theme.fieldWidth * 2
        Layout.maximumWidth: root.width / 2
        Layout.fillHeight: true
        spacing: Theme.space2

        AppTextField {
            Layout.fillWidth: true
            name: qsTr("Narrow the list")
            placeholderText: qsTr("Narrow the list")
            text: root.list.filter
            onTextEdited: root.list.filter = text
            Keys.onDownPressed: rows.forceActiveFocus(Qt.TabFocusReason)
        }
        Repeater {
            model: root.list.codes ? 1 : 0

            FilterChoice {
                Layout.fillWidth: true
                name: root.list.codesLabel
                choices: root.list.codes
                code: root.list.code
                onChosen: code => root.list.code = code
            }
        }
        RowLayout {
            Layout.fillWidth: true

            DimText {
                Layout.fillWidth: true
                text: root.list.countText
            }
            AppButton {
                glyph: "plus"
                text: qsTr("New")
                Accessible.name: qsTr("New: %1").arg(root.list.kindLabel)
                onClicked: root.list.create()
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: Theme.space1

            ListView {
                id: rows

                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                activeFocusOnTab: true
                reuseItems: true
                model: root.list.rows
                Accessible.role: Accessible.List
                Accessible.name: root.list.kindPlural
                Keys.onReturnPressed: rows.currentItem?.clicked()
                ScrollBar.vertical: AppScrollBar {}

                delegate: RecordListRow {
                    width: ListView.view.width
                    opened: root.list.form.recordId === recordId
                    onClicked: root.list.open(recordId)
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true

        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            glyph: root.list.total === 0 ? "plus" : "arrow-left"
            title: root.list.total === 0 ? root.emptyTitle : qsTr("Choose an entry on the left")
            text: root.list.total === 0 ? root.emptyText : ""
            actionText: root.list.total === 0 ? qsTr("Write the first one") : ""
            visible: !root.list.form.open
            onAction: root.list.create()
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.list.form.open

            Heading {
                Layout.fillWidth: true
                maximumLineCount: 2
                elide: Text.ElideRight
                text: root.list.form.title === "" ? qsTr("New: %1").arg(root.list.kindLabel) : root.list.form.title
            }
            AppButton {
                id: action

                quiet: true
                glyph: root.actionGlyph
                text: root.actionText
                description: root.actionHelp
                visible: root.actionText !== "" && !root.list.form.isNew
                onClicked: root.action(root.list.form.recordId)

                AppToolTip {
                    text: root.actionHelp
                    visible: action.hovered
                }
            }
            SaveState {
                text: root.list.form.stateText
                pending: root.list.form.state !== RecordForm.Saved
            }
            IconButton {
                glyph: "trash"
                name: root.list.form.isNew ? qsTr("Throw away") : qsTr("Move to the bin")
                onClicked: root.list.remove(root.list.form.recordId)
            }
        }
        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.list.form.open

            RecordFormView {
                Layout.fillWidth: true
                form: root.list.form
            }
        }
    }
}
