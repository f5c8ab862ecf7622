// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.Ui

/// The heading of one column.
AbstractButton {
    id: root

    required property string title
    required property bool number
    required property string sorted

    height: Theme.target
    padding: Theme.space2
    hoverEnabled: true
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: root.title
    Accessible.description: root.sorted === "up" ? qsTr("sorted, smallest first; press to turn round")
                                                 : root.sorted === "down" ? qsTr("sorted, largest first; press to turn round")
                                                                          : qsTr("press to sort")
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: RowLayout {
        layoutDirection: root.number ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.space1

        LineText {
            Layout.fillWidth: root.sorted === ""
            Layout.maximumWidth: root.availableWidth
            text: root.title
            color: Theme.textDim
            font.pixelSize: Theme.small
            font.weight: Font.DemiBold
            horizontalAlignment: root.number ? Text.AlignRight : Text.AlignLeft
        }
        AppIcon {
            glyph: root.sorted === "down" ? "sort-down" : "sort-up"
            sourceSize.width: Theme.iconSmall
            sourceSize.height: Theme.iconSmall
            color: Theme.textDim
            visible: root.sorted !== ""
        }
        Item {
            Layout.fillWidth: root.sorted !== ""
        }
    }
    background: Rectangle {
        color: root.hovered ? Theme.cardHover : "transparent"

        FocusRing {
            control: root
            inset: 0
        }
    }

    AppToolTip {
        visible: root.hovered
        text: root.title
    }
}
