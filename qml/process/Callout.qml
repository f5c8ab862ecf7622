// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// Set off from the text around it: what only experience tells, what can go wrong.
Rectangle {
    id: root

    required property string text
    property string heading: ""
    property string glyph: "info"
    property bool warns: false
    readonly property color ink: root.warns ? Theme.warn : Theme.info

    implicitHeight: row.implicitHeight + 2 * Theme.space2
    radius: Theme.radius
    color: root.warns ? Theme.warnFill : Theme.infoFill

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.space3
        spacing: Theme.space2

        AppIcon {
            Layout.alignment: Qt.AlignTop
            glyph: root.glyph
            color: root.ink
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            DimText {
                Layout.fillWidth: true
                text: root.heading
                color: root.ink
                font.weight: Font.DemiBold
                visible: text !== ""
            }
            BodyText {
                Layout.fillWidth: true
                text: root.text
                visible: text !== ""
            }
        }
    }
}
