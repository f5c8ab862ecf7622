// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One entry of a list to tick, with what there is to say about it below.
AppDelegate {
    id: root

    required property string title
    required property string detail
    required property bool chosen
    property bool changeable: true
    property string more: ""

    signal picked(chosen: bool)

    function flip() {
        if (root.changeable)
            root.picked(!root.chosen);
    }

    focusPolicy: Qt.NoFocus
    spoken: root.title + (root.detail === "" ? "" : ", " + root.detail) + (root.more === "" ? "" : ", " + root.more)
    Accessible.role: root.changeable ? Accessible.CheckBox : Accessible.ListItem
    Accessible.checkable: root.changeable
    Accessible.checked: root.chosen
    onClicked: root.flip()

    contentItem: RowLayout {
        spacing: Theme.space3

        AppIcon {
            Layout.alignment: Qt.AlignTop
            glyph: !root.changeable ? "lock" : root.chosen ? "check-circle" : "minus"
            color: root.chosen ? Theme.link : Theme.textDim
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.title
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
            DimText {
                Layout.fillWidth: true
                text: root.detail
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
            DimText {
                Layout.fillWidth: true
                text: root.more
                visible: root.more !== ""
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
        }
    }

    FocusRing {
        control: root.ListView.view
        visible: root.ListView.isCurrentItem && root.ListView.view.activeFocus
        inset: 0
    }
}
