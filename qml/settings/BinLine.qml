// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One removed entry: choose it, or take it back at once.
AppDelegate {
    id: root

    required property string recordId
    required property string title
    required property string kind
    required property string removed
    required property bool chosen
    required property bool readOnly

    signal picked(chosen: bool)
    signal restored

    function flip() {
        root.picked(!root.chosen);
    }
    function takeBack() {
        if (!root.readOnly)
            root.restored();
    }

    focusPolicy: Qt.NoFocus
    highlighted: root.chosen
    spoken: qsTr("%1, %2, %3").arg(root.title).arg(root.kind).arg(root.removed)
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.chosen
    onClicked: root.flip()

    contentItem: RowLayout {
        spacing: Theme.space3

        AppIcon {
            glyph: root.chosen ? "check-circle" : "minus"
            color: root.chosen ? Theme.link : Theme.textDim
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.title
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            DimText {
                Layout.fillWidth: true
                text: qsTr("%1 · %2").arg(root.kind).arg(root.removed)
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        AppButton {
            quiet: true
            glyph: "undo"
            text: qsTr("Take back")
            description: root.title
            enabled: !root.readOnly
            onClicked: root.takeBack()
        }
    }

    FocusRing {
        control: root.ListView.view
        visible: root.ListView.isCurrentItem && root.ListView.view.activeFocus
        inset: 0
    }
}
