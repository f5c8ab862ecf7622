// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Hand-overs: the list of posts, the plan of one of them, its interview, the first days of its successor, or a trial run.
Item {
    id: root

    required property AppViewModel app
    readonly property HandoverViewModel handover: root.app.handover
    readonly property string view: root.handover.trial.open ? "TrialPage" : root.handover.interview.open ? "InterviewPage" : root.handover.firstDays.open ? "FirstDaysPage" : root.handover.plan.open
                                                                                                   ? "PlanPage" : "HandoverList"

    Slot {
        anchors.fill: parent
        page: Qt.resolvedUrl(root.view + ".qml")
        given: ({handover: root.handover})
    }
}
