// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// A page of a file as it looks, on white paper in both themes. Page keys and arrows turn it, plus, minus and 0 change
/// its size.
ColumnLayout {
    id: root

    required property FileTextViewModel file
    readonly property FilePreviewViewModel preview: root.file.preview
    readonly property string pageName: root.preview.name

    onPageNameChanged: {
        area.contentX = 0;
        area.contentY = 0;
    }
    spacing: Theme.space1

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space1

        IconButton {
            glyph: "minus"
            name: qsTr("Show the page smaller")
            enabled: root.preview.canShrink
            onClicked: root.preview.shrink()
        }
        DimText {
            text: root.preview.zoomText
        }
        IconButton {
            glyph: "plus"
            name: qsTr("Show the page larger")
            enabled: root.preview.canGrow
            onClicked: root.preview.grow()
        }
        AppButton {
            quiet: true
            text: root.preview.whole ? qsTr("Full width") : qsTr("Whole page")
            onClicked: root.preview.whole = !root.preview.whole
        }
        Item {
            Layout.fillWidth: true
        }
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        color: Theme.neutralFill
        border.width: Theme.hairline
        border.color: Theme.border

        Flickable {
            id: area

            function scrollBy(distance: real) {
                area.contentY = Math.max(0, Math.min(area.contentY + distance, area.contentHeight - area.height));
            }

            /// Left and Right move a page that is wider than its room, and turn it once they are at its edge.
            function movedSideways(key: int): bool {
                const way = key === Qt.Key_Right ? 1 : key === Qt.Key_Left ? -1 : 0;
                const to = Math.max(0, Math.min(area.contentX + way * area.width / 4, area.contentWidth - area.width));
                const moves = Math.abs(to - area.contentX) >= 1;
                if (moves)
                    area.contentX = to;
                return moves;
            }

            anchors.fill: parent
            anchors.margins: Theme.hairline
            clip: true
            contentWidth: Math.max(width, page.width)
            contentHeight: Math.max(height, page.height)
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            Accessible.role: Accessible.Graphic
            Accessible.name: root.preview.name
            Accessible.description: root.preview.notice !== "" ? root.preview.notice
                                                               : qsTr("Its words stand beside it. Page keys turn the page, plus, minus and 0 change its size.")
            ScrollBar.vertical: AppScrollBar {}
            ScrollBar.horizontal: AppScrollBar {}
            Keys.onPressed: event => event.accepted = area.movedSideways(event.key) || root.file.pressed(event.key)
            Keys.onDownPressed: area.scrollBy(area.height / 4)
            Keys.onUpPressed: area.scrollBy(-area.height / 4)

            Binding {
                target: root.preview
                property: "room"
                value: Qt.size(area.width - Theme.space3, area.height)
            }
            Binding {
                target: root.preview
                property: "dotsAPixel"
                value: Screen.devicePixelRatio
            }
            TapHandler {
                onTapped: area.forceActiveFocus(Qt.MouseFocusReason)
            }
            WheelHandler {
                acceptedModifiers: Qt.ControlModifier
                onWheel: event => {
                    if (event.angleDelta.y > 0)
                        root.preview.grow();
                    else
                        root.preview.shrink();
                }
            }
            PageImage {
                id: page

                x: Math.max(0, (area.width - width) / 2)
                width: root.preview.size.width
                height: root.preview.size.height
                source: root.preview
            }
        }
        RowLayout {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.space4, Theme.lineLength)
            spacing: Theme.space2
            visible: root.preview.notice !== ""

            AppIcon {
                Layout.alignment: Qt.AlignTop
                glyph: root.preview.failed ? "warning" : "clock"
            }
            BodyText {
                Layout.fillWidth: true
                text: root.preview.notice
            }
        }
        FocusRing {
            control: area
            inset: 0
        }
    }
}
