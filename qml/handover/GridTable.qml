// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.Ui

/// A table with a heading for each column; scrolls sideways by itself where there is no room. A line can be opened.
Flickable {
    id: root

    required property string name
    required property string firstHeading
    required property var headings
    required property var rows
    readonly property real firstWidth: Theme.fieldWidth * 1.6
    readonly property real cellWidth: Math.max(Theme.fieldWidth * 0.7, (root.width - root.firstWidth) / Math.max(1, root.headings.length))

    signal chosen(id: string)

    implicitHeight: column.implicitHeight + (root.contentWidth > root.width ? Theme.space4 : 0)
    contentWidth: root.firstWidth + root.cellWidth * root.headings.length
    contentHeight: column.implicitHeight
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Accessible.role: Accessible.Table
    Accessible.name: root.name
    ScrollBar.horizontal: AppScrollBar {}

    ColumnLayout {
        id: column

        width: root.contentWidth
        spacing: 0

        RowLayout {
            spacing: 0

            DimText {
                Layout.preferredWidth: root.firstWidth
                text: root.firstHeading
            }
            Repeater {
                model: root.headings

                DimText {
                    required property string modelData

                    Layout.preferredWidth: root.cellWidth
                    Layout.alignment: Qt.AlignBottom
                    text: modelData
                }
            }
        }
        Repeater {
            model: root.rows

            GridLine {
                Layout.fillWidth: true
                headings: root.headings
                firstWidth: root.firstWidth
                cellWidth: root.cellWidth
                onClicked: root.chosen(recordId)
            }
        }
    }
}
