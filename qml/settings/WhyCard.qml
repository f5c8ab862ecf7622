// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// What something is asked or kept for, and what never happens with it.
Card {
    id: root

    required property string title
    required property string text

    spacing: Theme.space1

    Heading {
        Layout.fillWidth: true
        level: 3
        text: root.title
    }
    BodyText {
        Layout.fillWidth: true
        text: root.text
    }
}
