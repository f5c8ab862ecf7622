// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One field of one change: before and after.
Item {
    id: root

    required property string command
    required property string when
    required property string who
    required property string what
    required property string before
    required property string after
    required property bool first
    required property int index

    signal takenBack

    implicitHeight: row.implicitHeight + Theme.space3
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1, %2: %3. Before: %4. After: %5").arg(root.when).arg(root.who).arg(root.what).arg(
                         root.before === "" ? qsTr("empty") : root.before).arg(root.after === "" ? qsTr("empty")
                                                                                                  : root.after)

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.border
        visible: root.first && root.index > 0 // the card has an edge of its own
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space3

        ColumnLayout {
            Layout.minimumWidth: Theme.fieldWidth
            Layout.maximumWidth: Theme.fieldWidth
            Layout.alignment: Qt.AlignTop
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.first ? root.when : ""
                Accessible.ignored: true
            }
            DimText {
                Layout.fillWidth: true
                text: root.first ? root.who : ""
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.what
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            DimText {
                Layout.fillWidth: true
                text: root.before
                font.strikeout: true
                visible: text !== ""
                Accessible.ignored: true
            }
            BodyText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.lineLength
                text: root.after
                visible: text !== ""
                Accessible.ignored: true
            }
        }
        AppButton {
            Layout.alignment: Qt.AlignTop
            quiet: true
            glyph: "undo"
            text: qsTr("Take back")
            visible: root.first && root.command !== ""
            Accessible.name: qsTr("Take back: %1, %2").arg(root.what).arg(root.when)
            onClicked: root.takenBack()
        }
    }
}
