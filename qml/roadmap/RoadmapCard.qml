// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One recommendation on the roadmap. It moves by its buttons, by Alt and the arrow keys, and by dragging.
Item {
    id: root

    required property RoadmapViewModel roadmap
    required property var modelData
    readonly property var card: root.modelData
    property bool planned: true
    readonly property bool lifted: grip.drag.active

    signal chosen(id: string)

    implicitWidth: sheet.implicitWidth
    implicitHeight: sheet.implicitHeight
    z: root.lifted ? 1 : 0
    Component.onCompleted: {
        if (root.roadmap.moving !== root.card.id)
            return;
        root.roadmap.focusTaken();
        sheet.forceActiveFocus(Qt.OtherFocusReason);
    }

    AppDelegate {
        id: sheet

        width: root.width
        spoken: root.card.spoken
        Accessible.description: root.roadmap.readOnly ? "" : qsTr("Alt and an arrow key move it to another half-year.")
        Drag.active: grip.drag.active
        Drag.source: root
        Drag.keys: ["recommendation"]
        Drag.hotSpot: Qt.point(width / 2, Theme.space4)
        onClicked: root.chosen(root.card.id)
        // Otherwise Alt and left would go back to the page before.
        Keys.onShortcutOverride: event => event.accepted = (event.modifiers & Qt.AltModifier)
                                                           && (event.key === Qt.Key_Left || event.key === Qt.Key_Right)
        Keys.onPressed: event => {
            if (!(event.modifiers & Qt.AltModifier) || (event.key !== Qt.Key_Left && event.key !== Qt.Key_Right))
                return;
            event.accepted = true;
            root.roadmap.move(root.card.id, event.key === Qt.Key_Left ? -1 : 1);
        }

        background: Rectangle {
            radius: Theme.radius
            color: sheet.hovered || root.lifted ? Theme.cardHover : Theme.page
            border.width: Theme.hairline
            border.color: Theme.border

            FocusRing {
                control: sheet
                inset: 0
            }
        }
        contentItem: Item {
            implicitWidth: words.implicitWidth
            implicitHeight: words.implicitHeight

            MouseArea {
                id: grip

                anchors.fill: parent
                preventStealing: true
                drag.target: root.roadmap.readOnly ? null : sheet
                onClicked: sheet.clicked()
                onReleased: {
                    if (grip.drag.active)
                        sheet.Drag.drop();
                    sheet.x = 0;
                    sheet.y = 0;
                }
            }
            ColumnLayout {
                id: words

                width: parent.width
                spacing: Theme.space1

                BodyText {
                    Layout.fillWidth: true
                    text: root.card.title
                    font.weight: Font.DemiBold
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
                DimText {
                    Layout.fillWidth: true
                    text: root.card.facts
                    Accessible.ignored: true
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    AppIcon {
                        Layout.rightMargin: Theme.space1
                        glyph: root.card.warned ? "warning" : "check-circle"
                        color: root.card.warned ? Theme.warn : Theme.good
                        size: Theme.iconSmall
                        visible: root.card.warned || root.card.done
                    }
                    DimText {
                        Layout.fillWidth: true
                        text: root.card.marks
                        Accessible.ignored: true
                    }
                    IconButton {
                        glyph: "arrow-left"
                        name: qsTr("Earlier: %1").arg(root.card.title)
                        visible: !root.roadmap.readOnly
                        onClicked: root.roadmap.move(root.card.id, -1)
                    }
                    IconButton {
                        glyph: "arrow-right"
                        name: qsTr("Later: %1").arg(root.card.title)
                        visible: !root.roadmap.readOnly && root.planned
                        onClicked: root.roadmap.move(root.card.id, 1)
                    }
                }
            }
        }
    }
}
