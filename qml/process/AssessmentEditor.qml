// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// A new assessment: model, level or criteria, aim.
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
    GridLayout {
        Layout.fillWidth: true
        columns: width > Theme.lineLength ? 2 : 1
        columnSpacing: Theme.space4
        rowSpacing: Theme.space2

        Repeater {
            model: root.draft.criteria

            Labelled {
                id: criterion

                required property int index
                required property string name
                required property int level

                Layout.fillWidth: true
                label: criterion.name
                light: true

                LevelChoice {
                    Layout.fillWidth: true
                    name: criterion.name
                    levels: root.draft.levels
                    level: criterion.level
                    onChosen: level => root.draft.setCriterion(criterion.index, level)
                }
            }
        }
        Labelled {
            Layout.fillWidth: true
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
    GridLayout {
        Layout.fillWidth: true
        columns: width > Theme.lineLength ? 2 : 1
        columnSpacing: Theme.space4
        rowSpacing: Theme.space2

        Labelled {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Level aimed at")

            LevelChoice {
                Layout.fillWidth: true
                name: qsTr("Level aimed at")
                levels: root.draft.levels
                level: root.draft.targetLevel
                onChosen: level => root.draft.targetLevel = level
            }
        }
        Labelled {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Aimed at by")
            fault: root.draft.targetProblem

            AppTextField {
                Layout.fillWidth: true
                name: qsTr("Aimed at by")
                placeholderText: qsTr("22.11.2026")
                faulty: root.draft.targetProblem !== ""
                text: root.draft.targetDate
                onTextEdited: root.draft.targetDate = text
            }
        }
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
    AppButton {
        text: qsTr("Save the assessment")
        enabled: root.draft.ready
        onClicked: root.digitization.saveAssessment()
    }
}
