// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQml
import Staffelstab.App

/// The keys that work on every page.
Item {
    id: root

    required property AppViewModel app
    required property bool active
    required property var entries

    signal quickFind
    signal help

    Instantiator {
        model: root.entries

        Shortcut {
            required property var modelData

            sequence: "Ctrl+" + modelData.key
            enabled: root.active
            onActivated: root.app.page = modelData.page
        }
    }
    Shortcut {
        sequence: "Ctrl+K"
        enabled: root.active
        onActivated: root.quickFind()
    }
    Shortcut {
        sequences: ["Ctrl+N"]
        enabled: root.active && !root.app.readOnly
        onActivated: root.app.newProcess()
    }
    Shortcut {
        sequences: ["Ctrl+S"]
        enabled: root.active
        onActivated: root.app.tellSaved()
    }
    Shortcut {
        sequences: ["Ctrl+F"]
        enabled: root.active
        onActivated: root.app.run("page:search")
    }
    Shortcut {
        sequences: ["Ctrl+Z"]
        enabled: root.active && root.app.canUndo
        onActivated: root.app.undo()
    }
    Shortcut {
        sequence: "Alt+Left"
        enabled: root.active
        onActivated: root.app.back()
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: root.app.run("larger")
    }
    Shortcut {
        sequences: ["Ctrl+-"]
        onActivated: root.app.run("smaller")
    }
    Shortcut {
        sequences: ["F1"]
        onActivated: root.help()
    }
    Shortcut {
        sequence: "Esc"
        enabled: root.app.toast !== ""
        onActivated: root.app.dismissToast()
    }
}
