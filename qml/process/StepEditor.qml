// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The open step: its form, and a line for knowledge that belongs to it.
ColumnLayout {
    id: root

    required property SheetViewModel sheet
    required property string recordId
    required property string number

    spacing: Theme.space4

    FormWithState {
        Layout.fillWidth: true
        form: root.sheet.steps.form
    }
    NextSteps {
        Layout.fillWidth: true
        steps: root.sheet.steps
        number: root.number
    }
    NewEntry {
        Layout.fillWidth: true
        name: qsTr("New knowledge item for step %1").arg(root.number)
        placeholder: qsTr("A tip, a trap, a contact for this step: one sentence")
        keeper: root.sheet
        onEntered: name => root.sheet.addKnowledge(name, root.recordId)
    }
}
