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

    Flow {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: root.columns === 1
        Layout.preferredWidth: root.columns === 1 ? root.width : Theme.fieldWidth * 1.25
        spacing: Theme.space1

        Repeater {
            model: root.sheet.form.sections

            AppButton {
                id: entry

                required property FormSection modelData
                required property int index

                width: root.columns === 1 ? implicitWidth : Theme.fieldWidth * 1.25
                quiet: true
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
