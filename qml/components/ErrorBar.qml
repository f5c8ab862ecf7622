// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// A fault that stays until it is mended or dismissed. Focus moves here when it appears.
Rectangle {
    id: root

    required property string text
    property string actionText: ""
    property string tone: "bad"
    property bool dismissable: true
    readonly property color ink: root.tone === "bad" ? Theme.bad : root.tone === "warn" ? Theme.warn : Theme.info

    signal action
    signal dismissed

    visible: root.text !== ""
    implicitHeight: visible ? row.implicitHeight + 2 * Theme.space2 : 0
    color: root.tone === "bad" ? Theme.badFill : root.tone === "warn" ? Theme.warnFill : Theme.infoFill
    radius: Theme.radius
    border.width: Theme.hairline
    border.color: root.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space2
        spacing: Theme.space3

        AppIcon {
            glyph: root.tone === "bad" ? "error" : root.tone === "warn" ? "warning" : "info"
            color: root.ink
        }
        BodyText {
            Layout.fillWidth: true
            text: root.text
            Accessible.ignored: true
        }
        AppButton {
            text: root.actionText
            visible: root.actionText !== ""
            onClicked: root.action()
        }
        IconButton {
            glyph: "close"
            name: qsTr("Close message")
            visible: root.dismissable
            onClicked: root.dismissed()
        }
    }
}
