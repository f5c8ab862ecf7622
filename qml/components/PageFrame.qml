// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.Ui

/// The frame of every page: title on the left, its actions on the right, content below. Content that is longer than
/// the window scrolls by itself where scrolling is true.
Page {
    id: root

    property string subtitle: ""
    property bool showsBack: false
    property alias actions: actionRow.data
    default property alias content: body.data

    /// Where the actions would take more than half of the width, they stand below the title.
    readonly property bool stacks: actionRow.implicitWidth > root.width / 2

    signal back

    padding: Theme.space5
    topPadding: Theme.space4
    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    background: Rectangle {
        color: Theme.page
    }
    header: Pane {
        leftPadding: Theme.space5
        rightPadding: Theme.space5
        topPadding: Theme.space4
        bottomPadding: 0

        background: Rectangle {
            color: Theme.page
        }
        contentItem: GridLayout {
            columns: root.stacks ? 1 : 2
            columnSpacing: Theme.space3
            rowSpacing: Theme.space2

            RowLayout {
                spacing: Theme.space3

                IconButton {
                    glyph: "arrow-left"
                    name: qsTr("Back")
                    visible: root.showsBack
                    onClicked: root.back()
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Heading {
                        Layout.fillWidth: true
                        level: 1
                        text: root.title
                    }
                    DimText {
                        Layout.fillWidth: true
                        text: root.subtitle
                        visible: root.subtitle !== ""
                    }
                }
            }
            RowLayout {
                id: actionRow

                Layout.fillWidth: false
                spacing: Theme.space2
            }
        }
    }
    contentItem: ColumnLayout {
        id: body

        spacing: Theme.space4
    }
}
