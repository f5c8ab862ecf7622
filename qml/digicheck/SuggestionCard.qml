// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// What a rule suggests and why; taken over only with an answer to "simplify first?".
Card {
    id: root

    required property string rule
    required property string title
    required property string words
    required property string why
    required property string facts
    required property string expected
    required property string question
    property bool readOnly: false
    property bool deciding: false

    signal accepted(words: string)
    signal adapted(words: string)
    signal declined(reason: string)

    spacing: Theme.space2

    Heading {
        Layout.fillWidth: true
        level: 3
        text: root.title
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.words
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: qsTr("Why: %1").arg(root.why)
    }
    DimText {
        Layout.fillWidth: true
        text: root.facts
    }
    DimText {
        Layout.fillWidth: true
        text: root.expected
    }
    AppButton {
        glyph: root.deciding ? "chevron-up" : "chevron-down"
        text: root.deciding ? qsTr("Later") : qsTr("Decide")
        Accessible.name: root.deciding ? qsTr("Decide later: %1").arg(root.title) : qsTr("Decide: %1").arg(root.title)
        visible: !root.readOnly
        onClicked: root.deciding = !root.deciding
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space2
        visible: root.deciding && !root.readOnly

        Labelled {
            Layout.fillWidth: true
            label: qsTr("Simplify first? %1").arg(root.question)

            AppTextArea {
                id: simplify

                Layout.fillWidth: true
                lines: 2
                name: qsTr("Simplify first: %1").arg(root.title)
                placeholderText: qsTr("What can be dropped or made shorter, or why nothing can")
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            AppButton {
                glyph: "check"
                text: qsTr("Accept")
                enabled: simplify.text.trim() !== ""
                Accessible.name: qsTr("Accept %1").arg(root.title)
                Accessible.description: enabled ? "" : qsTr("needs an answer to “Simplify first?”")
                onClicked: root.accepted(simplify.text)
            }
            AppButton {
                glyph: "edit"
                text: qsTr("Accept and adapt")
                enabled: simplify.text.trim() !== ""
                Accessible.name: qsTr("Accept and adapt %1").arg(root.title)
                Accessible.description: enabled ? "" : qsTr("needs an answer to “Simplify first?”")
                onClicked: root.adapted(simplify.text)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            AppTextField {
                id: reason

                Layout.fillWidth: true
                name: qsTr("Reason for declining %1").arg(root.title)
                placeholderText: qsTr("Or decline: for which reason?")
            }
            AppButton {
                glyph: "close"
                text: qsTr("Decline")
                enabled: reason.text.trim() !== ""
                description: enabled ? "" : qsTr("needs a reason")
                Accessible.name: qsTr("Decline %1").arg(root.title)
                onClicked: root.declined(reason.text)
            }
        }
    }
}
