// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The chosen record with every place that matches.
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
    HighlightedText {
        Layout.fillWidth: true
        plainText: root.preview.title
        marks: root.preview.titleMarks
        font.pixelSize: Theme.heading
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space1
        visible: root.preview.placeCount > 0

        DimText {
            Layout.fillWidth: true
            text: qsTr("Place %1").arg(root.preview.placeText)
            Accessible.name: qsTr("Place %1 in this text").arg(root.preview.placeText)
        }
        IconButton {
            glyph: "chevron-up"
            name: qsTr("Place before (Shift+F3)")
            onClicked: root.preview.previous()
        }
        IconButton {
            glyph: "chevron-down"
            name: qsTr("Next place (F3)")
            onClicked: root.preview.next()
        }
    }
    PreviewText {
        Layout.fillWidth: true
        Layout.fillHeight: true
        preview: root.preview
    }
    AppButton {
        Layout.fillWidth: true
        text: qsTr("Open")
        description: qsTr("opens the record at this place")
        glyph: "arrow-right"
        onClicked: root.opened()
    }
}
