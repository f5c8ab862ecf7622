// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The knowledge items of a process and of its steps; one of them is open for writing.
ScrollColumn {
    id: root

    required property SheetViewModel sheet
    readonly property RecordForm form: root.sheet.knowledgeForm

    Card {
        Layout.fillWidth: true
        padding: Theme.space3

        NewEntry {
            Layout.fillWidth: true
            name: qsTr("New knowledge item")
            placeholder: qsTr("A tip, a trap, a contact: one sentence that a colleague would say aloud")
            keeper: root.sheet
            onEntered: name => root.sheet.addKnowledge(name)
        }
    }
    Repeater {
        model: root.sheet.knowledge

        Card {
            id: item

            required property string recordId
            required property string title
            required property string body
            required property string kind
            required property string where
            required property bool warns
            readonly property bool opened: root.form.recordId === item.recordId

            Layout.fillWidth: true

            RowLayout {
                Layout.fillWidth: true

                KnowledgeReading {
                    Layout.fillWidth: true
                    title: item.title
                    body: item.opened ? "" : item.body
                    kind: item.kind
                    where: item.where
                    warns: item.warns
                }
                IconButton {
                    Layout.alignment: Qt.AlignTop
                    glyph: item.opened ? "chevron-up" : "edit"
                    name: item.opened ? qsTr("Close %1").arg(item.title) : qsTr("Edit %1").arg(item.title)
                    onClicked: item.opened ? root.form.close() : root.form.openRecord(item.recordId)
                }
                IconButton {
                    Layout.alignment: Qt.AlignTop
                    glyph: "trash"
                    name: qsTr("Move %1 to the bin").arg(item.title)
                    onClicked: root.sheet.removeRecord(item.recordId, item.title)
                }
            }
            Slot {
                Layout.fillWidth: true
                page: Qt.resolvedUrl("../form/FormWithState.qml")
                given: ({form: root.form})
                shown: item.opened && root.form.open
            }
        }
    }
}
