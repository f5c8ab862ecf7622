// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One post that is handed over: its risk, where the plan stands, and the way into the interview.
Card {
    id: root

    required property HandoverViewModel handover
    required property string post
    required property string title
    required property string when
    required property string risk
    required property string tone
    required property string state
    required property string plan
    required property string interview

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Heading {
            Layout.fillWidth: true
            text: root.title
        }
        StatusChip {
            text: root.risk
            tone: root.tone
            Accessible.name: qsTr("Highest risk of its processes: %1").arg(root.risk)
        }
    }
    DimText {
        Layout.fillWidth: true
        text: qsTr("%1 · %2").arg(root.when).arg(root.state)
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppButton {
            glyph: "edit"
            text: qsTr("Go on with the interview")
            Accessible.name: qsTr("Go on with the interview: %1").arg(root.title)
            visible: root.interview !== ""
            onClicked: root.handover.openInterview(root.interview)
        }
        AppButton {
            glyph: "edit"
            text: qsTr("Core questions (30 minutes)")
            Accessible.name: qsTr("Core questions: %1").arg(root.title)
            visible: root.interview === "" && !root.handover.readOnly
            onClicked: root.handover.beginInterview(root.post, true)
        }
        AppButton {
            glyph: "edit"
            text: qsTr("The whole interview")
            Accessible.name: qsTr("The whole interview: %1").arg(root.title)
            visible: root.interview === "" && !root.handover.readOnly
            onClicked: root.handover.beginInterview(root.post, false)
        }
        AppButton {
            glyph: "handover"
            text: root.plan === "" ? qsTr("Make a plan") : qsTr("Open the plan")
            Accessible.name: qsTr("Plan: %1").arg(root.title)
            visible: root.plan !== "" || !root.handover.readOnly
            onClicked: root.plan === "" ? root.handover.openPlan(root.post) : root.handover.showPlan(root.plan)
        }
        AppButton {
            glyph: "flag"
            text: qsTr("The first 100 days")
            Accessible.name: qsTr("The first 100 days: %1").arg(root.title)
            onClicked: root.handover.openFirstDays(root.post)
        }
    }
}
