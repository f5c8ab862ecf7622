// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One-off costs by half-year: filled up to the lower limit, pale up to the upper one, a mark at the budget.
Card {
    id: root

    required property string sentence
    required property QtObject costs

    signal roadmapWished

    Heading {
        Layout.fillWidth: true
        text: qsTr("Costs by half-year")
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.sentence
    }
    Column {
        id: halfList

        Layout.fillWidth: true
        spacing: Theme.space3

        Repeater {
            id: rows

            model: root.costs

            ColumnLayout {
                id: half

                required property string title
                required property string text
                required property real least
                required property real most
                required property real budget
                required property bool tooMuch

                width: halfList.width
                spacing: Theme.space1
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: %2").arg(half.title).arg(half.text)

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space2

                    AppIcon {
                        glyph: "warning"
                        color: Theme.warn
                        size: Theme.iconSmall
                        visible: half.tooMuch
                    }
                    BodyText {
                        Layout.fillWidth: true
                        text: qsTr("%1: %2").arg(half.title).arg(half.text)
                        font.pixelSize: Theme.small
                        Accessible.ignored: true
                    }
                }
                Item {
                    id: bar

                    Layout.fillWidth: true
                    implicitHeight: Theme.space4

                    Rectangle {
                        width: bar.width * half.most
                        height: parent.height
                        color: Theme.infoFill
                        border.width: Theme.hairline
                        border.color: Theme.info
                    }
                    Rectangle {
                        width: bar.width * half.least
                        height: parent.height
                        color: Theme.info
                    }
                    Rectangle {
                        x: Math.min(bar.width - width, bar.width * half.budget)
                        width: Theme.focusWidth
                        height: parent.height
                        color: half.tooMuch ? Theme.bad : Theme.text
                        visible: half.budget > 0
                    }
                }
            }
        }
    }
    DimText {
        Layout.fillWidth: true
        text: qsTr("Filled up to the lower limit of the costs, pale up to the upper one; the upright mark is the budget.")
        visible: rows.count > 0
    }
    AppButton {
        text: qsTr("Open the roadmap")
        onClicked: root.roadmapWished()
    }
}
