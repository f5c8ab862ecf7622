// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The fields of a process, one section at a time.
GridLayout {
    id: root

    required property SheetViewModel sheet

    columns: width > Theme.lineLength + Theme.fieldWidth ? 2 : 1
    columnSpacing: Theme.space4
    rowSpacing: Theme.space3

    AppComboBox {
        Layout.fillWidth: true
        name: qsTr("Section")
        model: root.sheet.form.sections
        textRole: "title"
        currentIndex: root.sheet.section
        visible: root.columns === 1
        onActivated: index => root.sheet.section = index
    }
    ColumnLayout {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: false
        Layout.preferredWidth: Theme.fieldWidth * 1.25
        spacing: Theme.space1
        visible: root.columns > 1

        Repeater {
            model: root.sheet.form.sections

            AppButton {
                id: entry

                required property FormSection modelData
                required property int index

                Layout.fillWidth: true
                quiet: true
                leading: true
                font.weight: checked ? Font.DemiBold : Font.Normal
                checked: root.sheet.section === index
                text: modelData.title
                description: checked ? qsTr("shown now") : ""
                onClicked: root.sheet.section = entry.index
            }
        }
    }
    ScrollColumn {
        Layout.fillWidth: true
        Layout.fillHeight: true

        Card {
            Layout.fillWidth: true

            Slot {
                Layout.fillWidth: true
                page: Qt.resolvedUrl("../form/SectionEditor.qml")
                given: ({section: root.sheet.form.sections[root.sheet.section]})
                shown: root.sheet.form.open
            }
        }
    }
}
