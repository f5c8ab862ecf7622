// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What the register is narrowed by.
ColumnLayout {
    id: root

    required property RegisterViewModel table
    property bool tight: false ///< so little room that the choices come only when they are asked for
    property bool unfolded: false

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppTextField {
            Layout.fillWidth: true
            name: qsTr("Narrow by name, number, unit or tag")
            placeholderText: qsTr("Narrow by name, number, unit or tag")
            text: root.table.text
            onTextEdited: root.table.text = text
        }
        AppButton {
            glyph: "close"
            text: qsTr("Reset filter")
            visible: root.table.filtered
            onClicked: root.table.resetFilter()
        }
        AppButton {
            glyph: "filter"
            text: qsTr("Filters")
            description: root.unfolded ? qsTr("Hides the choices") : qsTr("Shows the choices")
            checked: root.unfolded
            visible: root.tight
            onClicked: root.unfolded = !root.unfolded
        }
        AppButton {
            id: viewButton

            glyph: "eye"
            text: qsTr("Views")
            onClicked: viewChoice.open()

            ViewChoice {
                id: viewChoice

                table: root.table
                x: viewButton.width - width
                y: viewButton.height
            }
        }
        AppButton {
            id: columnButton

            glyph: "columns"
            text: qsTr("Columns")
            onClicked: columnChoice.open()

            ColumnChoice {
                id: columnChoice

                table: root.table
                x: columnButton.width - width
                y: columnButton.height
            }
        }
    }
    RemovableChip {
        label: root.table.onlyText
        widest: root.width
        visible: root.table.onlyText !== ""
        onRemoved: root.table.clearOnly()
    }
    GridLayout {
        Layout.fillWidth: true
        visible: !root.tight || root.unfolded
        columns: Math.max(1, Math.floor((root.width + columnSpacing) / (Theme.filterWidth + columnSpacing)))
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2

        FilterChoice {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.filterWidth
            name: qsTr("Unit")
            choices: root.table.units
            code: root.table.unit
            onChosen: code => root.table.unit = code
        }
        FilterChoice {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.filterWidth
            name: qsTr("Kind")
            choices: root.table.kinds
            code: root.table.kind
            onChosen: code => root.table.kind = code
        }
        FilterChoice {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.filterWidth
            name: qsTr("Digital status")
            choices: root.table.statuses
            code: root.table.status
            onChosen: code => root.table.status = code
        }
        FilterChoice {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.filterWidth
            name: qsTr("Tag")
            choices: root.table.tags
            code: root.table.tag
            onChosen: code => root.table.tag = code
        }
        FilterChoice {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.filterWidth
            name: qsTr("Review state")
            choices: root.table.reviewStates
            code: root.table.reviewState
            onChosen: code => root.table.reviewState = code
        }
        FilterChoice {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.filterWidth
            name: qsTr("Written down")
            choices: root.table.completenessBands
            code: root.table.completeness
            onChosen: code => root.table.completeness = code
        }
        FilterChoice {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.filterWidth
            name: qsTr("Risk of loss")
            choices: root.table.riskBands
            code: root.table.risk
            onChosen: code => root.table.risk = code
        }
        FilterChoice {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.filterWidth
            name: qsTr("Groups")
            choices: root.table.groupings
            code: root.table.grouping
            onChosen: code => root.table.grouping = code
        }
        FilterChoice {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.filterWidth
            name: qsTr("Together with")
            choices: root.table.partners
            code: root.table.sharedWith
            visible: root.table.partners.count > 1 || root.table.sharedWith !== ""
            onChosen: code => root.table.sharedWith = code
        }
    }
}
