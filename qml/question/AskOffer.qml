// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Who will probably know, and one press to ask.
ColumnLayout {
    id: root

    required property AskViewModel ask

    signal otherWished

    spacing: Theme.space2

    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        Layout.alignment: Qt.AlignHCenter
        horizontalAlignment: Text.AlignHCenter
        text: root.ask.addressee === ""
              ? qsTr("Ask for it: the question waits on the start page until somebody has answered it.")
              : root.ask.why === ""
                ? qsTr("The question goes onto the list of %1.").arg(root.ask.addressee)
                : qsTr("%1 will probably know, %2.").arg(root.ask.addressee).arg(root.ask.why)
    }
    Flow {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: Math.min(root.width, askButton.implicitWidth + otherButton.implicitWidth + spacing)
        spacing: Theme.space2

        AppButton {
            id: askButton

            glyph: "question"
            primary: true
            text: qsTr("Ask the question")
            description: root.ask.text
            enabled: root.ask.possible
            onClicked: root.ask.ask()
        }
        AppButton {
            id: otherButton

            quiet: true
            text: qsTr("Change before asking …")
            enabled: root.ask.possible
            onClicked: root.otherWished()
        }
    }
}
