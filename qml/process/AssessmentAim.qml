// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The level aimed at, and by when.
GridLayout {
    id: root

    required property AssessmentDraft draft

    columns: width > Theme.lineLength ? 2 : 1
    columnSpacing: Theme.space4
    rowSpacing: Theme.space2

    Labelled {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
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
        Layout.preferredWidth: 1
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
