// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQml
import Staffelstab.App

/// The keys of a moderation, so that nobody has to reach for the mouse.
Item {
    id: root

    required property ModerationViewModel moderation
    required property bool active
    readonly property var dimensionKeys: ["Alt+M", "Alt+O", "Alt+T"] ///< in the order of the vocabulary

    signal processWanted

    Instantiator {
        model: root.moderation.columns.length

        Shortcut {
            id: circle

            required property int index

            sequence: "F" + (6 + circle.index)
            enabled: root.active
            onActivated: root.moderation.circle = circle.index
        }
    }
    Instantiator {
        model: root.dimensionKeys

        Shortcut {
            id: dimension

            required property int index
            required property string modelData

            sequence: dimension.modelData
            enabled: root.active
            onActivated: root.moderation.dimension = root.moderation.dimensions.codeAt(dimension.index)
        }
    }
    Instantiator {
        model: root.moderation.kinds.count

        Shortcut {
            id: kind

            required property int index

            sequence: "Alt+" + (1 + kind.index)
            enabled: root.active
            onActivated: root.moderation.kind = root.moderation.kinds.codeAt(kind.index)
        }
    }
    Shortcut {
        sequence: "Alt+P"
        enabled: root.active
        onActivated: root.processWanted()
    }
    Shortcut {
        sequence: "Alt+Up"
        enabled: root.active
        onActivated: root.moderation.editNewest()
    }
    Shortcut {
        sequence: "Alt+Z"
        enabled: root.active
        onActivated: root.moderation.takeBack()
    }
}
