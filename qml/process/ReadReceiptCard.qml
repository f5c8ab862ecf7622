// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Whether this version was read: one press confirms it, and a later version says what has changed since.
Card {
    id: root

    required property ReadReceiptViewModel receipt

    padding: Theme.space3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppIcon {
            Layout.alignment: Qt.AlignTop
            glyph: root.receipt.needed ? "eye" : "check-circle"
            color: root.receipt.needed ? Theme.info : Theme.good
        }
        BodyText {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.lineLength
            text: root.receipt.text
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2
        visible: root.receipt.needed && !root.receipt.readOnly

        AppButton {
            glyph: "check"
            text: qsTr("I have read this")
            description: qsTr("Confirms the version that is shown")
            onClicked: root.receipt.confirm()
        }
        AppButton {
            glyph: "history"
            text: qsTr("Show what has changed")
            visible: root.receipt.canCompare
            onClicked: root.receipt.compare()
        }
    }
    DimText {
        Layout.fillWidth: true
        text: readers.count === 0 ? qsTr("Nobody has confirmed yet. You see this because you answer for the sheet.")
                                  : qsTr("Read by the following; you see this because you answer for the sheet:")
        visible: root.receipt.seesReaders
    }
    Repeater {
        id: readers

        model: root.receipt.readers

        DimText {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
        }
    }
}
