// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// Says why a page is empty and offers the first step.
ColumnLayout {
    id: root

    property string glyph: "info"
    required property string title
    property string text: ""
    property string actionText: ""

    signal action

    spacing: Theme.space3

    AppIcon {
        Layout.alignment: Qt.AlignHCenter
        glyph: root.glyph
        color: Theme.textDim
        size: Theme.iconLarge
    }
    Heading {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: root.title
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        Layout.alignment: Qt.AlignHCenter
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        color: Theme.textDim
        visible: root.text !== ""
    }
    AppButton {
        Layout.alignment: Qt.AlignHCenter
        text: root.actionText
        visible: root.actionText !== ""
        onClicked: root.action()
    }
}
