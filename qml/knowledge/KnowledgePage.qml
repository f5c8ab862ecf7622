// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// All knowledge items and open questions, to read and to write.
PageFrame {
    id: root

    required property AppViewModel app
    readonly property QuestionsViewModel questions: root.app.questions

    title: qsTr("Knowledge")

    SheetTabs {
        Layout.fillWidth: true
        name: qsTr("Kinds of entry")
        current: root.questions.shown ? 1 : 0
        titles: [root.app.knowledge.kindPlural, root.questions.list.kindPlural]
        onChosen: index => root.questions.shown = index === 1
    }
    ErrorBar {
        Layout.fillWidth: true
        text: root.questions.shown ? root.questions.list.error : root.app.knowledge.error
        dismissable: false
    }
    SettleBar {
        Layout.fillWidth: true
        questions: root.questions
        visible: root.questions.shown && root.questions.waiting && !root.app.readOnly
    }
    StackLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        currentIndex: root.questions.shown ? 1 : 0

        RecordListView {
            list: root.app.knowledge
            emptyTitle: qsTr("No knowledge items yet")
            emptyText: qsTr("A knowledge item is one tip, one trap, one contact: what a colleague would tell you at the desk.")
        }
        RecordListView {
            list: root.questions.list
            emptyTitle: qsTr("No open questions yet")
            emptyText: qsTr("A question comes from a search that found nothing, or is written here. It waits for the "
                            + "person who will know; the search finds the answer.")
        }
    }
}
