// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One search without a hit: make it a question, or forget it.
GridLayout {
    id: root

    required property string text
    required property string often
    required property bool readOnly

    signal asked
    signal forgotten

    columns: width > Theme.fieldWidth * 2.4 ? 2 : 1
    columnSpacing: Theme.space3
    rowSpacing: 0

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.text
        }
        DimText {
            Layout.fillWidth: true
            text: root.often
        }
    }
    Flow {
        Layout.preferredWidth: Math.min(root.width, askButton.implicitWidth + forgetButton.implicitWidth + spacing)
        spacing: Theme.space1

        AppButton {
            id: askButton

            quiet: true
            glyph: "question"
            text: qsTr("Ask the question")
            description: root.text
            enabled: !root.readOnly
            onClicked: root.asked()
        }
        AppButton {
            id: forgetButton

            quiet: true
            glyph: "trash"
            text: qsTr("Forget")
            description: root.text
            enabled: !root.readOnly
            onClicked: root.forgotten()
        }
    }
}
