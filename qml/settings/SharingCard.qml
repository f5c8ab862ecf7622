// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Which processes are handed on, by whom and on which terms; then a look at what would leave the house.
Card {
    id: root

    required property SharingViewModel sharing
    readonly property var licences: root.sharing.licences

    Heading {
        Layout.fillWidth: true
        text: qsTr("Hand on to other towns")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Processes with their steps, knowledge, recommendations and legal bases go into one file that another "
                   + "town can take in. People, posts, talks, questions and the history stay here, names in texts are "
                   + "replaced. You see everything before it is written.")
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Processes")

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            Repeater {
                model: root.sharing.processes

                RemovableChip {
                    required property string recordId
                    required property string title

                    label: title
                    widest: root.width - 2 * Theme.space5
                    onRemoved: root.sharing.removeProcess(recordId)
                }
            }
        }
        SuggestField {
            Layout.fillWidth: true
            name: qsTr("Processes")
            choices: root.sharing.choices
            onPicked: code => root.sharing.addProcess(code)
        }
        AppButton {
            glyph: "plus"
            text: qsTr("Those done together with other towns")
            onClicked: root.sharing.addShared()
        }
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Our town")
        help: qsTr("Whoever takes the package in sees where it comes from.")

        AppTextField {
            Layout.fillWidth: true
            name: qsTr("Our town")
            text: root.sharing.town
            onTextEdited: root.sharing.town = text
        }
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Terms")
        help: qsTr("Choose one, or write your own below.")

        AppComboBox {
            Layout.fillWidth: true
            name: qsTr("Terms")
            model: root.licences
            textRole: "title"
            currentIndex: root.licences.findIndex(each => each.code === root.sharing.licence)
            displayText: currentIndex < 0 ? root.sharing.licence : currentText
            onActivated: index => root.sharing.licence = root.licences[index].code
        }
        AppTextField {
            Layout.fillWidth: true
            name: qsTr("Terms in own words")
            text: root.sharing.licence
            onTextEdited: root.sharing.licence = text
        }
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("A word to whoever takes it in")

        AppTextArea {
            Layout.fillWidth: true
            name: qsTr("A word to whoever takes it in")
            lines: 2
            text: root.sharing.note
            onTextChanged: root.sharing.note = text
        }
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("More names to replace, one a line")
        help: qsTr("Of people who were erased here, or who were never entered as a person.")

        AppTextArea {
            Layout.fillWidth: true
            name: qsTr("More names to replace, one a line")
            lines: 2
            text: root.sharing.otherNames
            onTextChanged: root.sharing.otherNames = text
        }
    }
    AppButton {
        glyph: "eye"
        primary: !root.sharing.looked
        text: qsTr("Look at the package")
        visible: !root.sharing.progress.running
        onClicked: root.sharing.look()
    }
    ProgressRow {
        Layout.fillWidth: true
        text: root.sharing.progress.title
        fraction: root.sharing.progress.fraction
        remaining: root.sharing.progress.remaining
        visible: root.sharing.progress.running
        onCancelled: root.sharing.progress.cancel()
    }
    ErrorBar {
        Layout.fillWidth: true
        tone: "info"
        text: root.sharing.result
        dismissable: false
    }
    ErrorBar {
        Layout.fillWidth: true
        text: root.sharing.error
        onDismissed: root.sharing.dismissError()
    }
}
