// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// A trial run of one sheet: a step a screen, then what came of it.
PageFrame {
    id: root

    required property HandoverViewModel handover
    readonly property TrialViewModel trial: root.handover.trial
    /// In the order of TrialViewModel::Page.
    readonly property var views: ["TrialStep", "TrialSummary"]

    title: qsTr("Trial run: %1").arg(root.trial.title)
    subtitle: root.trial.counts
    scrolled: view.scrolled
    showsBack: true
    onBack: root.handover.leaveTrial()
    Keys.onEscapePressed: root.handover.leaveTrial()
    actions: [
        SaveState {
            text: root.trial.savedText
            pending: root.trial.unsaved
        },
        AppButton {
            quiet: true
            text: qsTr("All steps")
            visible: root.trial.page === TrialViewModel.Step
            onClicked: root.trial.showSummary()
        }
    ]

    ErrorBar {
        Layout.fillWidth: true
        text: root.trial.error
        actionText: qsTr("Try again")
        dismissable: false
        onAction: root.trial.retry()
    }
    ErrorBar {
        Layout.fillWidth: true
        tone: "info"
        text: root.trial.staleText
        dismissable: false
    }
    Slot {
        id: view

        Layout.fillWidth: true
        Layout.fillHeight: true
        page: Qt.resolvedUrl(root.views[root.trial.page] + ".qml")
        given: ({trial: root.trial})
        shown: !root.trial.loading
    }
}
