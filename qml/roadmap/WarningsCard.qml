// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What speaks against the plan, in words; each line leads to what it is about.
Card {
    id: root

    required property RoadmapViewModel roadmap

    signal chosen(id: string)

    visible: lines.count > 0

    Heading {
        Layout.fillWidth: true
        text: root.roadmap.warningsText
    }
    Column {
        id: warningList

        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: root.roadmap.warningsText

        Repeater {
            id: lines

            model: root.roadmap.warnings

            AppDelegate {
                id: line

                required property string recordId
                required property string sentence

                width: warningList.width
                spoken: line.sentence
                onClicked: if (line.recordId !== "") root.chosen(line.recordId)

                contentItem: RowLayout {
                    spacing: Theme.space2

                    AppIcon {
                        Layout.alignment: Qt.AlignTop
                        glyph: "warning"
                        color: Theme.warn
                    }
                    BodyText {
                        Layout.fillWidth: true
                        Layout.maximumWidth: Theme.lineLength
                        text: line.sentence
                        Accessible.ignored: true
                    }
                    Item {
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
