// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Which document, about what, in which form and into which file; then how far it is and where it lies.
Card {
    id: root

    required property DocumentsViewModel documents
    readonly property var kinds: [
        {kind: "handbook", title: qsTr("Process handbook"), about: qsTr("Every process as a chapter: how it runs, whom to ask, what to look out for.")},
        {kind: "sheet", title: qsTr("Process sheet"), about: qsTr("One process with everything that is written down about it.")},
        {kind: "emergency", title: qsTr("Emergency folder"), about: qsTr("A page for each process, for whoever has to stand in tomorrow.")},
        {kind: "hundred-days", title: qsTr("The first 100 days"), about: qsTr("For the successor of a post: what can go wrong first, dates, accesses, people, open cases.")},
        {kind: "questions", title: qsTr("Question sheet of an interview"), about: qsTr("The questions with room to write, for whoever would rather use a pen; your own answers stand in it already.")},
        {kind: "protocol", title: qsTr("Hand-over protocol"), about: qsTr("A hand-over plan with its processes, measures, open cases, accesses and confirmations.")},
        {kind: "booklet", title: qsTr("Farewell booklet"), about: qsTr("The stories of a post, as a thank-you.")},
        {kind: "final-report", title: qsTr("Final report of a DigiCheck"), about: qsTr("What was said, what is recommended, what it costs and when it comes.")},
        {kind: "council", title: qsTr("Council paper"), about: qsTr("One page about a bundle for those who decide.")},
        {kind: "milestones", title: qsTr("Milestones and successes"), about: qsTr("What was reached, what comes next and what is late.")},
        {kind: "partial-strategy", title: qsTr("Three-year strategy of a unit"), about: qsTr("The aim, measures by half-year, costs, trainings and the financial risk of a unit.")},
        {kind: "strategy", title: qsTr("Digitization strategy of the town"), about: qsTr("The whole house: where it stands, its aim, every measure, the timetable of all units, costs and risks.")},
        {kind: "proof", title: qsTr("Proof of process documentation"), about: qsTr("Which processes are written down how well, and when they were checked.")}
    ]
    readonly property var formats: [
        {format: "pdf", title: qsTr("PDF, to print and to pass on")},
        {format: "odt", title: qsTr("Text document (ODT), to go on writing in")},
        {format: "html", title: qsTr("Web page (HTML), for screens and screen readers")}
    ]
    readonly property int position: root.kinds.findIndex(each => each.kind === root.documents.kind)
    readonly property var subjectLabels: ({
            orgUnit: qsTr("Unit"),
            process: qsTr("Process"),
            post: qsTr("Post"),
            interview: qsTr("Interview"),
            handoverPlan: qsTr("Hand-over plan"),
            workshop: qsTr("DigiCheck"),
            bundle: qsTr("Bundle")
        })
    readonly property string subjectLabel: root.subjectLabels[root.documents.subjectKind] ?? ""

    Heading {
        Layout.fillWidth: true
        text: qsTr("Make a document")
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Document")
        help: root.kinds[root.position].about

        AppComboBox {
            Layout.fillWidth: true
            name: qsTr("Document")
            model: root.kinds
            textRole: "title"
            currentIndex: root.position
            onActivated: index => root.documents.kind = root.kinds[index].kind
        }
    }
    Labelled {
        Layout.fillWidth: true
        visible: root.documents.subjectKind !== ""
        label: root.subjectLabel
        help: root.documents.subjectNeeded ? "" : root.documents.subjectKind === "interview"
            ? qsTr("May stay empty; then it is the whole guide without answers.")
            : qsTr("May stay empty; then the document is about the whole house.")

        RemovableChip {
            label: root.documents.subject
            widest: root.width - 2 * Theme.space5
            visible: root.documents.subject !== ""
            onRemoved: root.documents.choose("")
        }
        SuggestField {
            Layout.fillWidth: true
            name: root.subjectLabel
            choices: root.documents.subjects
            visible: root.documents.subject === ""
            onPicked: code => root.documents.choose(code)
        }
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Form")

        AppComboBox {
            Layout.fillWidth: true
            name: qsTr("Form")
            model: root.formats
            textRole: "title"
            currentIndex: root.formats.findIndex(each => each.format === root.documents.format)
            onActivated: index => root.documents.format = root.formats[index].format
        }
    }
    PathField {
        Layout.fillWidth: true
        label: qsTr("Into the file")
        help: qsTr("An existing file is never overwritten. Restricted fields such as leaving dates stay here, and who has "
                   + "not agreed to be named goes by the post.")
        path: root.documents.path
        dialogTitle: qsTr("Save the document")
        saves: true
        ending: root.documents.format
        onTyped: path => root.documents.path = path
        onPicked: file => root.documents.chooseFile(file)
    }
    AppButton {
        glyph: "file-plus"
        primary: true
        text: qsTr("Make the document")
        visible: !root.documents.progress.running
        onClicked: root.documents.start()
    }
    ProgressRow {
        Layout.fillWidth: true
        text: root.documents.progress.title
        fraction: root.documents.progress.fraction
        remaining: root.documents.progress.remaining
        visible: root.documents.progress.running
        onCancelled: root.documents.progress.cancel()
    }
    ErrorBar {
        Layout.fillWidth: true
        tone: "info"
        text: root.documents.result
        dismissable: false
    }
    ErrorBar {
        Layout.fillWidth: true
        text: root.documents.error
        onDismissed: root.documents.dismissError()
    }
}
