// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One finding on the projector, and what can be done with it.
ColumnLayout {
    id: root

    required property string recordId
    required property string words
    required property string detail
    required property string about
    property bool readOnly: false

    signal edited
    signal saidAgain
    signal recommended

    spacing: 0

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.hairline
        color: Theme.border
    }
    BodyText {
        Layout.fillWidth: true
        text: root.words
        font.pixelSize: Theme.large
    }
    DimText {
        Layout.fillWidth: true
        text: root.about
        visible: text !== ""
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 0

        DimText {
            Layout.fillWidth: true
            text: root.detail
        }
        IconButton {
            glyph: "plus"
            name: qsTr("Somebody else says so too: %1").arg(root.words)
            visible: !root.readOnly
            onClicked: root.saidAgain()
        }
        IconButton {
            glyph: "recommendation"
            name: qsTr("Recommend because of: %1").arg(root.words)
            visible: !root.readOnly
            onClicked: root.recommended()
        }
        IconButton {
            glyph: "edit"
            name: qsTr("Change: %1").arg(root.words)
            visible: !root.readOnly
            onClicked: root.edited()
        }
    }
}
