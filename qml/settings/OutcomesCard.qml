// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What became of each file.
Card {
    id: root

    required property ImportViewModel intake

    Heading {
        Layout.fillWidth: true
        text: qsTr("Result of the import")
    }
    BodyText {
        Layout.fillWidth: true
        text: root.intake.summary
    }
    AppCheckBox {
        Layout.fillWidth: true
        text: qsTr("Show only what was refused")
        checked: root.intake.onlyRefused
        visible: root.intake.refused > 0
        onToggled: root.intake.onlyRefused = checked
    }
    ListView {
        id: rows

        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.target * 9)
        clip: true
        activeFocusOnTab: true
        reuseItems: true
        model: root.intake.outcomes
        visible: count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Files")
        ScrollBar.vertical: AppScrollBar {}

        delegate: OutcomeLine {
            width: ListView.view.width - Theme.space3
        }
    }
}
