// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Language, theme and text size; everything takes effect at once.
ScrollColumn {
    id: root

    required property AppViewModel app
    readonly property AppSettings preferences: root.app.preferences
    readonly property var sizes: [100, 125, 150, 175, 200]

    widest: Theme.cardWidth

    OptionGroup {
        Layout.fillWidth: true
        title: qsTr("Language")
        options: [{value: "de", title: "Deutsch", glyph: "language"}, {value: "en", title: "English", glyph: "language"}]
        current: root.preferences.language
        onChosen: value => root.preferences.language = value
    }
    OptionGroup {
        Layout.fillWidth: true
        title: qsTr("Theme")
        options: [
            {value: "light", title: qsTr("Light"), glyph: "sun"},
            {value: "dark", title: qsTr("Dark"), glyph: "moon"},
            {value: "system", title: qsTr("As the computer"), glyph: "computer"}
        ]
        current: root.preferences.theme
        onChosen: value => root.preferences.theme = value
    }
    OptionGroup {
        Layout.fillWidth: true
        title: qsTr("Text size")
        explanation: qsTr("Ctrl+Plus and Ctrl+Minus change the text size on every page.")
        options: root.sizes.map(percent => ({value: percent, title: qsTr("%1 %").arg(percent), glyph: "text-size"}))
        current: root.preferences.textScale
        onChosen: value => root.preferences.textScale = value
    }
}
