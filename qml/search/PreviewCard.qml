// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The chosen record in short.
Card {
    id: root

    required property PreviewViewModel preview

    signal opened

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Preview")

    DimText {
        Layout.fillWidth: true
        text: root.preview.context === "" ? root.preview.kindWord : root.preview.kindWord + " · "
                                            + root.preview.context
    }
    Heading {
        Layout.fillWidth: true
        text: root.preview.title
    }
    ScrollColumn {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.space3

        Repeater {
            model: root.preview.paragraphs

            ColumnLayout {
                id: paragraph

                required property var modelData

                Layout.fillWidth: true
                spacing: 0

                DimText {
                    Layout.fillWidth: true
                    text: paragraph.modelData.label
                    font.weight: Font.DemiBold
                }
                BodyText {
                    Layout.fillWidth: true
                    text: paragraph.modelData.text
                }
            }
        }
    }
    AppButton {
        Layout.fillWidth: true
        text: qsTr("Open")
        glyph: "arrow-right"
        onClicked: root.opened()
    }
}
