// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// A field with its label above and its help or its fault below.
ColumnLayout {
    id: root

    required property string label
    property string help: ""
    property string fault: ""
    property bool light: false
    default property alias field: place.data

    spacing: Theme.space1

    BodyText {
        Layout.fillWidth: true
        text: root.label
        color: root.light ? Theme.textDim : Theme.text
        font.pixelSize: root.light ? Theme.small : Theme.body
        font.weight: root.light ? Font.Normal : Font.DemiBold
        visible: root.label !== ""
    }
    ColumnLayout {
        id: place

        Layout.fillWidth: true
        spacing: Theme.space1
    }
    RowLayout {
        visible: root.fault !== ""
        spacing: Theme.space1

        AppIcon {
            glyph: "error"
            color: Theme.bad
            size: Theme.iconSmall
        }
        BodyText {
            Layout.fillWidth: true
            text: root.fault
            color: Theme.bad
        }
    }
    DimText {
        Layout.fillWidth: true
        text: root.help
        visible: root.help !== "" && root.fault === ""
    }
}
