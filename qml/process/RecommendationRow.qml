// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One recommendation for a process: what, how urgent, what it costs, and the decision.
ColumnLayout {
    id: root

    required property string recordId
    required property string number
    required property string title
    required property string description
    required property string decisionState
    required property string stateLabel
    required property string tone
    required property string priority
    required property string cost
    required property string decision
    required property string sharedText

    signal accepted(reason: string)
    signal declined(reason: string)
    signal unlinked

    spacing: Theme.space1

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.hairline
        color: Theme.border
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Heading {
            Layout.fillWidth: true
            level: 3
            text: root.number === "" ? root.title : qsTr("%1 %2").arg(root.number).arg(root.title)
        }
        StatusChip {
            text: root.stateLabel
            tone: root.tone
            Accessible.name: qsTr("%1: %2").arg(root.title).arg(root.stateLabel)
        }
        IconButton {
            glyph: "unlink"
            name: qsTr("Unlink %1").arg(root.title)
            onClicked: root.unlinked()
        }
    }
    DimText {
        Layout.fillWidth: true
        text: root.cost === "" ? qsTr("Priority: %1").arg(root.priority)
                               : qsTr("Priority: %1 · costs: %2").arg(root.priority).arg(root.cost)
    }
    StatusChip {
        Layout.maximumWidth: root.width
        tone: "info"
        glyph: "town"
        text: root.sharedText
        visible: text !== ""
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.description
        visible: text !== ""
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: qsTr("Decision: %1").arg(root.decision)
        visible: root.decision !== ""
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2
        visible: root.decisionState === "Proposed" || root.decisionState === "Postponed"

        AppTextField {
            id: reason

            Layout.fillWidth: true
            name: qsTr("Reason for the decision on %1").arg(root.title)
            placeholderText: qsTr("Reason for the decision")
        }
        AppButton {
            glyph: "check"
            text: qsTr("Accept")
            Accessible.name: qsTr("Accept %1").arg(root.title)
            onClicked: root.accepted(reason.text)
        }
        AppButton {
            glyph: "close"
            text: qsTr("Decline")
            enabled: reason.text.trim() !== ""
            description: enabled ? "" : qsTr("needs a reason")
            Accessible.name: qsTr("Decline %1").arg(root.title)
            onClicked: root.declined(reason.text)
        }
    }
}
