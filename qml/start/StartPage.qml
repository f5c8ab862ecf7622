// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Where one begins: three large choices, then what needs care.
PageFrame {
    id: root

    required property AppViewModel app
    readonly property StartViewModel start: root.app.start
    readonly property bool wide: width > Theme.lineLength * 1.5

    title: qsTr("Start")
    subtitle: root.start.summary

    ErrorBar {
        Layout.fillWidth: true
        text: root.start.error
        dismissable: false
        actionText: qsTr("Try again")
        onAction: root.start.reload()
    }
    ScrollColumn {
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            BigRow {
                Layout.fillWidth: true
                glyph: "handover"
                primary: true
                text: qsTr("Go on with the interview")
                detail: root.start.interviewText
                visible: root.start.interviewId !== ""
                onClicked: root.app.open(root.start.interviewId)
            }
            BigRow {
                Layout.fillWidth: true
                glyph: "edit"
                primary: root.start.interviewId === ""
                text: qsTr("Go on with …")
                detail: root.start.continueTitle
                visible: root.start.continueId !== ""
                onClicked: root.app.open(root.start.continueId)
            }
            BigRow {
                Layout.fillWidth: true
                glyph: "search"
                text: qsTr("Search")
                detail: qsTr("By any word: in processes, steps, experience and documents")
                onClicked: root.app.run("page:search")
            }
            BigRow {
                Layout.fillWidth: true
                glyph: "plus"
                primary: root.start.empty
                text: qsTr("Write down a new process")
                detail: qsTr("A name is enough to begin; everything else can follow")
                enabled: !root.app.readOnly
                onClicked: root.app.newProcess()
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space4
            rowSpacing: Theme.space4
            visible: root.start.loaded && !root.start.empty

            LeaversCard {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                Layout.rowSpan: root.wide ? 4 : 1
                leavers: root.start.leavers
                onChosen: id => root.app.open(id)
            }
            QuestionsCard {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                start: root.start
                visible: root.start.asked
                onChosen: id => root.app.open(id)
                onAllWished: root.app.run("questions")
            }
            RecordsCard {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                heading: qsTr("Open comments")
                emptyText: ""
                records: root.start.comments
                visible: root.start.comments.count > 0
                onChosen: id => root.app.open(id)
            }
            RecordsCard {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                heading: qsTr("Review due")
                emptyText: qsTr("Nothing is waiting for a review.")
                records: root.start.reviewsDue
                onChosen: id => root.app.open(id)
            }
            RecordsCard {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                heading: qsTr("Changed last")
                emptyText: qsTr("Nothing has been changed yet.")
                records: root.start.recent
                onChosen: id => root.app.open(id)
            }
        }
    }
}
