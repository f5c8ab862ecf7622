// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The fields of one section; short ones stand in pairs where the window is wide enough.
GridLayout {
    id: root

    required property FormSection section

    columns: width > Theme.lineLength ? 2 : 1
    columnSpacing: Theme.space4
    rowSpacing: Theme.space4

    Repeater {
        model: root.section.fields

        FieldEditor {
            required property FormField modelData

            Layout.fillWidth: true
            Layout.preferredWidth: root.width / root.columns
            Layout.columnSpan: modelData.wide ? root.columns : 1
            Layout.alignment: Qt.AlignTop
            formField: modelData
        }
    }
}
