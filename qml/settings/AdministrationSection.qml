// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Units, posts, people and catalogues: which kind, its list and the form of the open entry.
ColumnLayout {
    id: root

    required property AppViewModel app
    readonly property AdministrationViewModel administration: root.app.settings.administration

    spacing: Theme.space3

    KindTabs {
        Layout.fillWidth: true
        administration: root.administration
    }
    ErrorBar {
        Layout.fillWidth: true
        text: root.administration.error
        onDismissed: root.administration.dismissError()
    }
    WhyCard {
        Layout.fillWidth: true
        visible: root.administration.staff
        title: qsTr("Why we ask")
        text: qsTr("The day on which somebody leaves is asked so that the hand-over can begin in time and nobody is "
                   + "asked who is no longer there. It never appears in search or in an export, and the list of those "
                   + "who leave on the start page names posts, not people. A pseudonym is enough; leave out what you "
                   + "do not need.")
    }
    RecordListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        list: root.administration.list
        actionText: root.administration.law ? qsTr("What rests on it?") : ""
        actionHelp: qsTr("Lists all legal bases, processes, steps, knowledge items, recommendations and services "
                         + "that rest on this legal basis")
        onAction: recordId => root.app.showEchoOf(recordId)
        emptyText: qsTr("Write the first entry by hand, or bring a table in under “Import and export”.")
    }
}
