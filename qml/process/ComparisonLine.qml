// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One difference: what happened, and the words that went and came. The words are set in a Flow, since texts of people
/// are never read as markup.
Card {
    id: root

    required property string step
    required property string field
    required property string what
    required property var pieces
    required property string spoken
    required property string restoreText
    required property string glyph
    property bool readOnly: false

    signal restored

    padding: Theme.space3

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: root.restoreText === "" && root.step !== "" ? Theme.space6 : 0
        spacing: Theme.space2

        AppIcon {
            Layout.alignment: Qt.AlignTop
            glyph: root.glyph
            color: Theme.textDim
            visible: root.glyph !== ""
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space1

            BodyText {
                Layout.fillWidth: true
                text: root.what
                font.weight: Font.DemiBold
                Accessible.name: root.spoken
            }
            Flow {
                id: words

                Layout.fillWidth: true
                Layout.maximumWidth: Theme.lineLength
                visible: root.pieces.length > 0

                Repeater {
                    model: root.pieces

                    BodyText {
                        required property var modelData

                        width: Math.min(implicitWidth, words.width)
                        leftPadding: modelData.sort === "new" ? Theme.space1 : 0
                        text: modelData.text
                        color: modelData.sort === "gone" ? Theme.bad : modelData.sort === "new" ? Theme.good : Theme.text
                        font.strikeout: modelData.sort === "gone"
                        font.underline: modelData.sort === "new"
                        Accessible.ignored: true
                    }
                }
            }
        }
        AppButton {
            Layout.alignment: Qt.AlignTop
            quiet: true
            glyph: "undo"
            text: root.restoreText
            visible: root.restoreText !== "" && !root.readOnly
            Accessible.name: qsTr("%1: %2").arg(root.restoreText).arg(root.what)
            onClicked: root.restored()
        }
    }
}
