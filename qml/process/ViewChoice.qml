// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Views of the register that are kept under a name: choose one, or keep what is shown now.
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

        DimText {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldWidth * 1.8
            text: qsTr("A view keeps filters, columns and order under a name, on this computer.")
        }
        NewEntry {
            Layout.fillWidth: true
            name: qsTr("Name of the view shown now")
            placeholder: qsTr("Keep what is shown as …")
            actionText: qsTr("Keep")
            onEntered: name => root.table.keepView(name)
        }
        ScrollColumn {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, Window.height - Theme.target * 8)
            spacing: 0
            visible: root.table.views.count > 0

            Repeater {
                model: root.table.views.rows

                KeptRow {
                    required property int index

                    Layout.fillWidth: true
                    fieldName: qsTr("Name of the view")
                    onChosen: {
                        root.table.showView(index);
                        root.close();
                    }
                    onRenamed: name => root.table.views.rename(index, name)
                    onRemoved: root.table.views.remove(index)
                }
            }
        }
    }
}
