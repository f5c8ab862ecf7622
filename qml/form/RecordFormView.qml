// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The whole form of a record, section by section.
ColumnLayout {
    id: root

    required property RecordForm form

    spacing: Theme.space4

    FormBars {
        Layout.fillWidth: true
        form: root.form
    }
    Repeater {
        model: root.form.sections

        ColumnLayout {
            id: part

            required property FormSection modelData

            Layout.fillWidth: true
            spacing: Theme.space3

            Heading {
                Layout.fillWidth: true
                text: part.modelData.title
                visible: root.form.sections.length > 1
            }
            SectionEditor {
                Layout.fillWidth: true
                section: part.modelData
            }
        }
    }
}
