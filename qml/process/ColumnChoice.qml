// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Which columns the register shows.
Popup {
    id: root

    required property RegisterViewModel table

    padding: Theme.space3
    focus: true

    background: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.outline
    }
    contentItem: ColumnLayout {
        spacing: Theme.space2

        ScrollColumn {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldWidth * 1.3
            Layout.preferredHeight: Math.min(contentHeight, Window.height - Theme.target * 7)
            spacing: 0

            Repeater {
                model: root.table.columns

                AppCheckBox {
                    required property int column
                    required property string title
                    required property bool shown
                    required property bool grows

                    text: title
                    checked: shown
                    enabled: !grows
                    onClicked: root.table.showColumn(column, checked)
                }
            }
        }
        AppButton {
            Layout.fillWidth: true
            quiet: true
            text: qsTr("As delivered")
            onClicked: root.table.defaultColumns()
        }
    }
}
