// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// All records into one file for other programs.
Card {
    id: root

    required property ExportViewModel output

    Heading {
        Layout.fillWidth: true
        text: qsTr("Export")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Writes every record as a line of JSON, readable for this and for other programs. Restricted fields "
                   + "such as leaving dates stay here. An existing file is never overwritten.")
    }
    PathField {
        Layout.fillWidth: true
        label: qsTr("Into the file")
        path: root.output.path
        dialogTitle: qsTr("Export into a file")
        saves: true
        ending: "jsonl"
        filters: [qsTr("Exchange files (*.jsonl)"), qsTr("All files (*)")]
        onTyped: path => root.output.path = path
        onPicked: file => root.output.choose(file)
    }
    AppButton {
        glyph: "upload"
        text: qsTr("Export")
        visible: !root.output.progress.running
        onClicked: root.output.start()
    }
    ProgressRow {
        Layout.fillWidth: true
        text: root.output.progress.title
        fraction: root.output.progress.fraction
        remaining: root.output.progress.remaining
        visible: root.output.progress.running
        onCancelled: root.output.progress.cancel()
    }
    ErrorBar {
        Layout.fillWidth: true
        tone: "info"
        text: root.output.result
        dismissable: false
    }
    ErrorBar {
        Layout.fillWidth: true
        text: root.output.error
        onDismissed: root.output.dismissError()
    }
}
