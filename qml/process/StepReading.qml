// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One step to read: what, by whom, with what; the change of medium and what only experience tells are set off.
RowLayout {
    id: root

    required property string number
    required property string name
    required property string description
    required property string details
    required property string tacitNote
    required property string mediaBreak
    required property list<string> knowledge

    spacing: Theme.space3

    Rectangle {
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.target
        implicitHeight: Theme.target
        radius: width / 2
        color: Theme.infoFill

        LineText {
            anchors.centerIn: parent
            text: root.number
            color: Theme.info
            font.weight: Font.DemiBold
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space1

        Heading {
            Layout.fillWidth: true
            level: 3
            text: root.name
            Accessible.name: qsTr("Step %1: %2").arg(root.number).arg(root.name)
        }
        DimText {
            Layout.fillWidth: true
            text: root.details
            visible: text !== ""
        }
        BodyText {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.lineLength
            text: root.description
            visible: text !== ""
        }
        StatusChip {
            Layout.maximumWidth: parent.width
            tone: "warn"
            glyph: "media-break"
            text: root.mediaBreak
            visible: text !== ""
        }
        Callout {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.lineLength
            glyph: "knowledge"
            heading: qsTr("Only experience tells")
            text: root.tacitNote
            visible: root.tacitNote !== ""
        }
        Repeater {
            model: root.knowledge

            RowLayout {
                id: item

                required property string modelData

                Layout.fillWidth: true
                spacing: Theme.space1

                AppIcon {
                    glyph: "knowledge"
                    color: Theme.textDim
                    sourceSize.width: Theme.iconSmall
                    sourceSize.height: Theme.iconSmall
                }
                DimText {
                    Layout.fillWidth: true
                    text: item.modelData
                }
            }
        }
    }
}
