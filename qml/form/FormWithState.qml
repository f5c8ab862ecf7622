// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The form of a record inside a page, with what is saved of it.
ColumnLayout {
    id: root

    required property RecordForm form

    spacing: Theme.space3

    SaveState {
        text: root.form.stateText
        pending: root.form.state !== RecordForm.Saved
    }
    RecordFormView {
        Layout.fillWidth: true
        form: root.form
    }
}
