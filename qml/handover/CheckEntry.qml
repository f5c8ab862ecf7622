// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// A topic with how far it is, or one answer of it with what it will become.
AppDelegate {
    id: root

    required property bool heading
    required property string title
    required property string said
    required property string status
    required property string becomes
    required property bool released
    property bool changeable: true

    hoverEnabled: !root.heading && root.changeable
    focusPolicy: Qt.NoFocus
    topPadding: root.heading ? Theme.space4 : Theme.space3
    bottomPadding: root.heading ? Theme.space1 : Theme.space3
    leftPadding: root.heading ? 0 : Theme.space4
    Accessible.role: root.heading ? Accessible.Heading : Accessible.ListItem

    contentItem: ColumnLayout {
        spacing: Theme.space1

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            BodyText {
                Layout.fillWidth: true
                text: root.title
                font.pixelSize: root.heading ? Theme.heading : Theme.body
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            StatusChip {
                text: qsTr("released")
                tone: "good"
                visible: root.released
                Accessible.ignored: true
            }
            AppButton {
                quiet: true
                focusPolicy: Qt.NoFocus
                text: qsTr("Change")
                Accessible.name: qsTr("Change: %1").arg(root.title)
                visible: !root.heading && root.changeable
                onClicked: root.clicked()
            }
        }
        BodyText {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.lineLength
            text: root.said
            visible: text !== ""
            Accessible.ignored: true
        }
        DimText {
            Layout.fillWidth: true
            text: root.status
            visible: text !== ""
            Accessible.ignored: true
        }
        DimText {
            Layout.fillWidth: true
            text: root.becomes
            visible: text !== ""
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.heading ? root.current ? Theme.selection : "transparent"
                            : root.current ? Theme.selection : root.hovered ? Theme.cardHover : Theme.card
        border.width: root.heading ? 0 : Theme.hairline
        border.color: root.current ? Theme.focus : Theme.border
    }
}
