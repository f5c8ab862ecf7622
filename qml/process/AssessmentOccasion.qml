// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// When an assessment was made, whose view it is, and by whom.
GridLayout {
    id: root

    required property AssessmentDraft draft

    columns: Math.max(1, Math.min(3, Math.floor(width / Theme.fieldWidth)))
    columnSpacing: Theme.space4
    rowSpacing: Theme.space2

    Labelled {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        label: qsTr("Assessed on")
        fault: root.draft.assessedProblem

        AppTextField {
            Layout.fillWidth: true
            name: qsTr("Assessed on")
            placeholderText: qsTr("22.11.2026")
            faulty: root.draft.assessedProblem !== ""
            text: root.draft.assessedAt
            onTextEdited: root.draft.assessedAt = text
        }
    }
    Labelled {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        label: qsTr("View")

        FilterChoice {
            Layout.fillWidth: true
            name: qsTr("View")
            displayText: word
            choices: root.draft.views
            code: root.draft.view
            onChosen: code => root.draft.view = code
        }
    }
    Labelled {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        label: qsTr("Assessed by")

        AppTextField {
            Layout.fillWidth: true
            name: qsTr("Assessed by")
            placeholderText: qsTr("Team or names")
            text: root.draft.assessedBy
            onTextEdited: root.draft.assessedBy = text
        }
    }
}
