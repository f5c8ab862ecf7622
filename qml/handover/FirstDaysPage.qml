// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// For the successor at his desk: what the first 100 days on the post ask for, in the order in which it is needed.
PageFrame {
    id: root

    required property HandoverViewModel handover
    readonly property FirstDaysViewModel days: root.handover.firstDays
    /// In the order of FirstDaysPart.
    readonly property var parts: [
        {title: qsTr("In the first week"), help: qsTr("To do and to bear in mind, as it was said in the interview."), empty: qsTr("Nobody has said yet what to do in the first week.")},
        {title: qsTr("On no account in the first week"), help: "", empty: qsTr("Nobody has said yet what to leave alone in the first week.")},
        {title: qsTr("What can go wrong first"), help: "", empty: qsTr("Nothing is written down about what goes wrong first.")},
        {title: qsTr("Dates from today on"), help: qsTr("The next 100 days, then what comes regularly."), empty: qsTr("No date is known for the next 100 days.")},
        {title: qsTr("Accesses to ask for"), help: qsTr("Only where something lies and whom to ask, never a password."), empty: qsTr("No access and no key is written down.")},
        {title: qsTr("People to greet"), help: qsTr("Emergency contacts first; at the end those to whom you are introduced."), empty: qsTr("No contact is written down.")},
        {title: qsTr("Other traps"), help: "", empty: qsTr("No other trap is written down.")},
        {title: qsTr("Open cases"), help: qsTr("A case opens here; what you write is kept at once."), empty: qsTr("No open case is written down.")}
    ]

    title: qsTr("The first 100 days")
    subtitle: root.days.post
    showsBack: true
    onBack: root.days.close()
    Keys.onEscapePressed: root.days.close()

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppButton {
            glyph: "calendar"
            text: qsTr("Save dates as calendar file")
            description: qsTr("Every calendar program can read the file (iCalendar)")
            enabled: root.days.post !== ""
            onClicked: calendarFile.open()
        }
        AppButton {
            glyph: "paper"
            text: qsTr("Print (PDF)")
            description: qsTr("Leads to the documents, with this post chosen")
            enabled: root.days.post !== ""
            onClicked: root.days.makeDocument()
        }
    }
    ErrorBar {
        Layout.fillWidth: true
        text: root.days.error
        dismissable: false
        actionText: qsTr("Try again")
        onAction: root.days.reload()
    }
    ScrollColumn {
        id: column

        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !root.days.loading && root.days.post !== ""
        widest: Theme.wideCard

        Repeater {
            model: root.parts

            FirstDaysCard {
                required property int index
                required property var modelData

                Layout.fillWidth: true
                days: root.days
                title: modelData.title
                help: modelData.help
                empty: modelData.empty
                rows: root.days.rows(index)
            }
        }
        Card {
            id: caseCard

            Layout.fillWidth: true
            visible: root.days.caseForm.open
            onHeightChanged: if (visible && !activeFocus) column.reveal(caseCard)

            Heading {
                Layout.fillWidth: true
                text: qsTr("The open case")
            }
            FormWithState {
                Layout.fillWidth: true
                form: root.days.caseForm
            }
            AppButton {
                glyph: "close"
                text: qsTr("Close the case")
                description: qsTr("It stays open as a case; only the form closes")
                onClicked: root.days.caseForm.close()
            }
        }
    }
    FileDialog {
        id: calendarFile

        title: qsTr("Save dates as calendar file")
        fileMode: FileDialog.SaveFile
        options: FileDialog.DontConfirmOverwrite // qmllint disable
        defaultSuffix: "ics"
        nameFilters: [qsTr("Calendar file (*.ics)")]
        onAccepted: root.days.saveCalendar(selectedFile)
    }
}
