// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The picture of a process, larger and smaller by keys and buttons, and the same in words below it.
ColumnLayout {
    id: root

    required property SheetViewModel sheet
    readonly property FlowViewModel flow: root.sheet.flow
    readonly property real step: 1.25
    readonly property real smallest: 0.2
    readonly property real largest: 4
    property real zoom: Theme.textScale

    function zoomBy(factor: real) {
        root.zoom = Math.max(root.smallest, Math.min(root.largest, root.zoom * factor));
    }
    function fit() {
        root.zoom = Math.max(root.smallest, Math.min(Theme.textScale, view.width / root.flow.width));
    }

    spacing: Theme.space2

    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        glyph: "process"
        title: qsTr("No steps yet")
        text: qsTr("The picture draws itself from the steps.")
        visible: root.flow.count === 0
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2
        visible: root.flow.count > 0

        AppButton {
            glyph: "plus"
            text: qsTr("Larger")
            onClicked: root.zoomBy(root.step)
        }
        AppButton {
            glyph: "minus"
            text: qsTr("Smaller")
            onClicked: root.zoomBy(1 / root.step)
        }
        AppButton {
            glyph: "columns"
            text: qsTr("Fit to the width")
            onClicked: root.fit()
        }
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.flow.count > 0

        Flickable {
            id: view

            anchors.fill: parent
            clip: true
            contentWidth: Math.max(width, root.flow.width * root.zoom)
            contentHeight: picture.height * root.zoom + words.implicitHeight + Theme.space5
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Picture of the process, %1 steps. Below it the same in words.").arg(root.flow.count)
            Keys.onPressed: event => {
                event.accepted = true;
                if (event.key === Qt.Key_Plus)
                    root.zoomBy(root.step);
                else if (event.key === Qt.Key_Minus)
                    root.zoomBy(1 / root.step);
                else if (event.key === Qt.Key_0)
                    root.fit();
                else if (event.key === Qt.Key_Down)
                    view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, view.contentY + Theme.target));
                else if (event.key === Qt.Key_Up)
                    view.contentY = Math.max(0, view.contentY - Theme.target);
                else if (event.key === Qt.Key_Right)
                    view.contentX = Math.max(0, Math.min(view.contentWidth - view.width, view.contentX + Theme.target));
                else if (event.key === Qt.Key_Left)
                    view.contentX = Math.max(0, view.contentX - Theme.target);
                else
                    event.accepted = false;
            }
            ScrollBar.vertical: AppScrollBar {}
            ScrollBar.horizontal: AppScrollBar {}

            FlowDrawing {
                id: picture

                flow: root.flow
                transformOrigin: Item.TopLeft
                scale: root.zoom
            }
            Column {
                id: words

                y: picture.height * root.zoom + Theme.space4
                width: view.width
                spacing: Theme.space1

                Heading {
                    width: words.width
                    level: 3
                    text: qsTr("In words")
                }
                Repeater {
                    model: root.flow.boxes

                    BodyText {
                        required property string sentence

                        width: Math.min(words.width, Theme.lineLength)
                        text: sentence
                    }
                }
            }
        }
        FocusRing {
            control: view
            inset: 0
        }
    }
}
