// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// A new assessment: when and from whose view, model, level or criteria, aim.
ColumnLayout {
    id: root

    required property DigitizationViewModel digitization
    readonly property AssessmentDraft draft: root.digitization.draft

    spacing: Theme.space3

    FilterChoice {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.fieldWidth * 3
        name: qsTr("Maturity model")
        choices: root.draft.models
        code: root.draft.model
        onChosen: code => root.draft.model = code
    }
    AssessmentOccasion {
        Layout.fillWidth: true
        draft: root.draft
    }
    AppCheckBox {
        Layout.fillWidth: true
        text: qsTr("This model does not apply, for example to work inside the house")
        visible: root.draft.plainBeside
        checked: root.draft.notApplicable
        onClicked: root.draft.notApplicable = checked
    }
    GridLayout {
        Layout.fillWidth: true
        columns: width > Theme.lineLength ? 2 : 1
        columnSpacing: Theme.space4
        rowSpacing: Theme.space2
        visible: !root.draft.notApplicable

        Repeater {
            model: root.draft.criteria

            CriterionEntry {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                draft: root.draft
            }
        }
        Labelled {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("Level")
            visible: root.draft.declared

            LevelChoice {
                Layout.fillWidth: true
                name: qsTr("Level")
                levels: root.draft.levels
                level: root.draft.level
                onChosen: level => root.draft.level = level
            }
        }
    }
    Callout {
        Layout.fillWidth: true
        text: root.draft.resultText
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("On the plain scale, seen from inside")
        visible: root.draft.plainBeside

        FilterChoice {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.fieldWidth * 2
            name: qsTr("On the plain scale, seen from inside")
            displayText: word
            choices: root.draft.plainLevels
            code: root.draft.plainLevel
            onChosen: code => root.draft.plainLevel = code
        }
    }
    AssessmentAim {
        Layout.fillWidth: true
        draft: root.draft
        visible: !root.draft.notApplicable
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Reason")

        AppTextArea {
            Layout.fillWidth: true
            name: qsTr("Reason for the assessment")
            text: root.draft.reason
            onTextChanged: root.draft.reason = text
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppButton {
            text: qsTr("Save the assessment")
            enabled: root.draft.ready
            onClicked: root.digitization.saveAssessment()
        }
        AppButton {
            quiet: true
            text: qsTr("Throw away what is typed")
            visible: root.draft.begunText !== ""
            onClicked: root.draft.discard()
        }
    }
}
