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
    readonly property bool aboutPerson: root.administration.staff && root.app.settings.person.open

    spacing: Theme.space3

    KindTabs {
        Layout.fillWidth: true
        administration: root.administration
        tight: root.height < Theme.target * 10
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
    ScrollColumn {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.aboutPerson

        PersonCard {
            Layout.fillWidth: true
            app: root.app
        }
    }
    RecordListView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !root.aboutPerson
        list: root.administration.list
        actionText: root.administration.law ? qsTr("What rests on it?") : root.administration.staff ? qsTr(
                                                  "Information and erasing") : ""
        actionHelp: root.administration.law
                    ? qsTr("Lists all legal bases, processes, steps, knowledge items, recommendations and services "
                           + "that rest on this legal basis")
                    : qsTr("Writes down for this person what is held about her, or erases it")
        actionGlyph: root.administration.law ? "law" : "shield"
        onAction: recordId => root.administration.law ? root.app.showEchoOf(recordId)
                                                      : root.app.settings.person.choose(recordId)
        emptyText: qsTr("Write the first entry by hand, or bring a table in under “Import and export”.")
    }
}
