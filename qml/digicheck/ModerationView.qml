// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// For the projector: what is said, in three circles side by side; one line and Enter for each finding.
ScrollColumn {
    id: root

    required property AppViewModel app
    required property WorkshopViewModel workshop
    readonly property ModerationViewModel moderation: root.workshop.moderation
    readonly property bool narrow: width < Theme.fieldWidth * 3.6
    readonly property real leastHeight: Theme.target * 7

    spacing: Theme.space3

    ModerationKeys {
        visible: false // it has nothing to show and takes no place
        moderation: root.moderation
        active: root.visible && !root.moderation.readOnly
        onProcessWanted: line.chooseProcess()
    }
    FindingInput {
        id: line

        Layout.fillWidth: true
        moderation: root.moderation
        visible: !root.moderation.readOnly
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.narrow ? 1 : 3
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        Repeater {
            model: root.moderation.columns

            CircleView {
                required property int index

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: root.narrow ? root.leastHeight
                                                    : Math.max(root.leastHeight, root.height - line.height - root.spacing)
                key: "F" + (6 + index)
                current: root.moderation.circle === index
                readOnly: root.moderation.readOnly
                onChosen: {
                    root.moderation.circle = index;
                    line.write();
                }
                onEdited: finding => root.moderation.edit(finding)
                onSaidAgain: finding => root.moderation.sayAgain(finding)
                onRecommended: finding => root.workshop.recommendFrom(finding)
            }
        }
    }
}
