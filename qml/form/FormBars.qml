// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What must be known about a form beside its fields: a failed save, restored typing, two versions.
ColumnLayout {
    id: root

    required property RecordForm form

    spacing: Theme.space2
    visible: failed.visible || restored.visible || conflict.visible

    ErrorBar {
        id: failed

        Layout.fillWidth: true
        text: root.form.error
        actionText: qsTr("Try again")
        dismissable: false
        onAction: root.form.retry()
    }
    ErrorBar {
        id: restored

        Layout.fillWidth: true
        tone: "info"
        text: root.form.draftRestored ? qsTr("What you typed last time was not saved yet. It is here again.") : ""
        actionText: qsTr("Throw it away")
        dismissable: false
        onAction: root.form.discard()
    }
    ConflictView {
        id: conflict

        Layout.fillWidth: true
        form: root.form
        visible: root.form.state === RecordForm.Conflict
    }
}
