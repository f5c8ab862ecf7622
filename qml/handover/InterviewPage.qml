// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The interview of one post: its topics, one question at a time, and all answers to look through.
PageFrame {
    id: root

    required property HandoverViewModel handover
    readonly property InterviewViewModel interview: root.handover.interview
    /// In the order of InterviewViewModel::Page.
    readonly property var views: ["InterviewTopics", "InterviewQuestion", "InterviewCheck"]

    title: root.interview.title
    subtitle: root.interview.sitting.text === "" ? root.interview.progress
                                                 : qsTr("%1 · %2").arg(root.interview.progress).arg(root.interview.sitting.text)
    scrolled: view.scrolled
    showsBack: true
    onBack: root.interview.leave()
    Keys.onEscapePressed: root.interview.leave()
    actions: [
        SaveState {
            text: root.interview.savedText
            pending: root.interview.unsaved
        },
        AppButton {
            quiet: true
            text: qsTr("All topics")
            visible: root.interview.page !== InterviewViewModel.Topics
            onClicked: root.interview.showTopics()
        },
        AppButton {
            quiet: true
            text: qsTr("Look through the answers")
            visible: root.interview.page !== InterviewViewModel.Check && !root.interview.foreign
            onClicked: root.interview.showChecks()
        },
        AppButton {
            text: qsTr("Break")
            description: qsTr("Everything is kept; next time it goes on at this very question.")
            visible: !root.interview.foreign && !root.interview.readOnly
            onClicked: root.interview.pause()
        }
    ]

    ErrorBar {
        Layout.fillWidth: true
        text: root.interview.error
        actionText: qsTr("Try again")
        dismissable: false
        onAction: root.interview.retry()
    }
    ErrorBar {
        Layout.fillWidth: true
        tone: "info"
        text: root.interview.foreign ? "" : root.interview.sitting.offer
        actionText: qsTr("Take a break")
        onAction: root.interview.pause()
        onDismissed: root.interview.sitting.declineBreak()
    }
    ErrorBar {
        Layout.fillWidth: true
        tone: "info"
        text: root.interview.foreign
              ? qsTr("Somebody else leads this interview. What has been released stands in the process sheets and among the knowledge items.") : ""
        dismissable: false
    }
    Slot {
        id: view

        Layout.fillWidth: true
        Layout.fillHeight: true
        page: Qt.resolvedUrl(root.views[root.interview.page] + ".qml")
        given: ({interview: root.interview})
        shown: !root.interview.loading && !root.interview.foreign
    }
}
