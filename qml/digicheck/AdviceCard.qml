// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One recommendation with everything it rests on; opened into its form.
Card {
    id: root

    required property string recordId
    required property string title
    required property string stateLabel
    required property string tone
    required property string facts
    required property string description
    required property string because
    required property string simplify
    required property string depends
    required property string sharedText
    required property RecordForm form
    property bool readOnly: false
    readonly property bool opened: root.form.recordId === root.recordId

    spacing: Theme.space2
    onOpenedChanged: if (root.opened) toggle.forceActiveFocus()
    Component.onCompleted: if (root.opened) toggle.forceActiveFocus()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Heading {
            Layout.fillWidth: true
            level: 3
            text: root.title
        }
        StatusChip {
            text: root.stateLabel
            tone: root.tone
            Accessible.name: qsTr("%1: %2").arg(root.title).arg(root.stateLabel)
        }
        IconButton {
            id: toggle

            glyph: root.opened ? "chevron-up" : "edit"
            name: root.opened ? qsTr("Close %1").arg(root.title) : qsTr("Edit %1").arg(root.title)
            visible: !root.readOnly
            onClicked: root.opened ? root.form.close() : root.form.openRecord(root.recordId)
        }
    }
    DimText {
        Layout.fillWidth: true
        text: root.facts
    }
    StatusChip {
        Layout.maximumWidth: root.width - 2 * Theme.space4
        tone: "info"
        glyph: "town"
        text: root.sharedText
        visible: text !== ""
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.description
        visible: text !== ""
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: qsTr("Because: %1").arg(root.because)
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: qsTr("Simplify first: %1").arg(root.simplify)
        visible: root.simplify !== ""
    }
    DimText {
        Layout.fillWidth: true
        text: root.depends
        visible: text !== ""
    }
    Slot {
        Layout.fillWidth: true
        page: Qt.resolvedUrl("../form/FormWithState.qml")
        given: ({form: root.form})
        shown: root.opened && root.form.open
    }
}
