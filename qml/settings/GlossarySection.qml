// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The words of the town: the list of entries and the form of the open one.
ColumnLayout {
    id: root

    required property AppViewModel app
    readonly property RecordList glossary: root.app.settings.glossary

    spacing: Theme.space3

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Your town's own words count in the search at once, before those that offices everywhere use.")
    }
    ErrorBar {
        Layout.fillWidth: true
        text: root.glossary.error
        dismissable: false
    }
    RecordListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        list: root.glossary
        emptyTitle: qsTr("No words of your own yet")
        emptyText: qsTr("An abbreviation that only your town uses, or two words that are mixed up, is a good beginning.")
    }
}
