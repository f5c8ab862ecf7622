// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// A new workshop: which team, and when if that is known.
Card {
    id: root

    required property DigiCheckViewModel digicheck

    onVisibleChanged: if (visible) team.forceActiveFocus(Qt.TabFocusReason)
    Keys.onEscapePressed: root.digicheck.planning = false

    Heading {
        Layout.fillWidth: true
        text: qsTr("New workshop")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.availableWidth > Theme.fieldWidth * 3 ? 2 : 1
        columnSpacing: Theme.space4
        rowSpacing: Theme.space2

        Labelled {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Team")
            help: qsTr("All processes of this unit and of the units below it are looked at.")

            RemovableChip {
                label: root.digicheck.unitTitle
                widest: root.width
                visible: root.digicheck.unit !== ""
                onRemoved: root.digicheck.chooseUnit("")
            }
            SuggestField {
                id: team

                Layout.fillWidth: true
                name: qsTr("Team of the workshop")
                choices: root.digicheck.units
                visible: root.digicheck.unit === ""
                onPicked: code => {
                    root.digicheck.chooseUnit(code);
                    day.forceActiveFocus(Qt.TabFocusReason);
                }
            }
        }
        Labelled {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Date")
            help: qsTr("May follow later.")
            fault: root.digicheck.dateProblem

            AppTextField {
                id: day

                Layout.fillWidth: true
                name: qsTr("Date of the workshop")
                placeholderText: qsTr("22.11.2026")
                faulty: root.digicheck.dateProblem !== ""
                text: root.digicheck.date
                onTextEdited: root.digicheck.date = text
                onAccepted: root.digicheck.plan()
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppButton {
            text: qsTr("Create")
            glyph: "check"
            primary: true
            enabled: root.digicheck.planReady
            Accessible.name: qsTr("Create the workshop")
            onClicked: root.digicheck.plan()
        }
        AppButton {
            text: qsTr("Cancel")
            onClicked: root.digicheck.planning = false
        }
    }
}
