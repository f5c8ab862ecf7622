// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Units, posts and people, glossary, import and export, looks, backups, data check, bin and about: one section at a time.
PageFrame {
    id: root

    required property AppViewModel app
    readonly property SettingsViewModel settings: root.app.settings
    readonly property bool narrow: width < Theme.fieldWidth * 5
    readonly property var entries: [
        {section: "administration", title: qsTr("Administration"), glyph: "town"},
        {section: "glossary", title: qsTr("Glossary"), glyph: "language"},
        {section: "exchange", title: qsTr("Import and export"), glyph: "upload"},
        {section: "sharing", title: qsTr("Exchange with other towns"), glyph: "copy"},
        {section: "documents", title: qsTr("Documents"), glyph: "file"},
        {section: "appearance", title: qsTr("Language and looks"), glyph: "text-size"},
        {section: "backup", title: qsTr("Backups"), glyph: "backup"},
        {section: "check", title: qsTr("Data check"), glyph: "shield"},
        {section: "bin", title: qsTr("Bin"), glyph: "trash"},
        {section: "misses", title: qsTr("Searches without a hit"), glyph: "question"},
        {section: "about", title: qsTr("About"), glyph: "info"}
    ]

    title: qsTr("Settings")

    ErrorBar {
        Layout.fillWidth: true
        tone: "warn"
        text: root.app.readOnly ? qsTr("This workspace is open for reading only; nothing can be changed here.") : ""
        dismissable: false
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.space5
        rowSpacing: Theme.space3

        SectionChooser {
            Layout.fillWidth: root.narrow
            Layout.fillHeight: !root.narrow
            entries: root.entries
            current: root.settings.section
            narrow: root.narrow
            onChosen: section => root.settings.section = section
        }
        SectionArea {
            Layout.fillWidth: true
            Layout.fillHeight: true
            app: root.app
        }
    }
}
