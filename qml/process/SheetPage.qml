// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The sheet of one process: to read first, to write section by section.
PageFrame {
    id: root

    required property SheetViewModel sheet
    /// In the order of SheetViewModel::Tab.
    readonly property var views: ["ReadingView", "DetailsView", "StepsView", "FlowView", "SheetKnowledgeView", "DocumentsView", "DigitizationView",
        "HandoverView", "CommentsView", "HistoryView"]

    title: root.sheet.name
    subtitle: root.sheet.subtitle
    showsBack: true
    scrolled: view.scrolled
    Keys.onEscapePressed: root.sheet.close()
    onBack: root.sheet.close()
    actions: [
        SaveState {
            text: root.sheet.form.stateText
            pending: root.sheet.form.state !== RecordForm.Saved
        },
        StatusChip {
            text: qsTr("%1 of 100").arg(root.sheet.completeness.points)
            tone: root.sheet.completeness.tone
            visible: !root.sheet.loading
            Accessible.name: qsTr("Completeness: %1").arg(root.sheet.completeness.text)
        },
        StatusChip {
            text: root.sheet.reviewText
            tone: root.sheet.reviewTone
            visible: root.sheet.reviewText !== ""
        },
        AppButton {
            glyph: "check"
            text: qsTr("I have checked it")
            description: qsTr("Confirms the check in your name, as of today.")
            visible: root.sheet.review.canConfirmHere && root.sheet.reviewTone !== "good"
            onClicked: root.sheet.review.confirmHere()
        },
        IconButton {
            glyph: "file"
            name: qsTr("Make a document of this process")
            onClicked: root.sheet.makeDocument()
        },
        IconButton {
            glyph: "trash"
            name: qsTr("Move this process to the bin")
            onClicked: root.sheet.removeProcess()
        }
    ]

    SheetTabs {
        Layout.fillWidth: true
        current: root.sheet.tab
        titles: [qsTr("Read"), qsTr("Details"), qsTr("Steps"), qsTr("Flow picture"), qsTr("Knowledge"), qsTr("Documents"), qsTr(
                "Digitization"), qsTr("Hand-over"), root.sheet.comments.openCount === 0 ? qsTr("Comments") : qsTr("Comments (%1)").arg(
                     root.sheet.comments.openCount), qsTr("History")]
        onChosen: index => root.sheet.tab = index
    }
    FormBars {
        Layout.fillWidth: true
        form: root.sheet.form
    }
    Slot {
        id: view

        Layout.fillWidth: true
        Layout.fillHeight: true
        page: Qt.resolvedUrl(root.views[root.sheet.tab] + ".qml")
        given: ({sheet: root.sheet})
    }
}
