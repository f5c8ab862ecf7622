// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// Numbers as a bar with the sentence that it says.
Card {
    id: root

    required property string heading
    required property string sentence
    required property var figures

    signal chosen(key: string, label: string)

    Heading {
        Layout.fillWidth: true
        text: root.heading
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.sentence
    }
    FigureBar {
        Layout.fillWidth: true
        figures: root.figures
        onChosen: (key, label) => root.chosen(key, label)
    }
}
