// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Where the plan stands, what its gate lacks, and the dates counted from the last working day.
ScrollColumn {
    id: root

    required property PlanViewModel plan

    widest: Theme.wideCard

    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: root.plan.state
        }
        BodyText {
            Layout.fillWidth: true
            text: root.plan.figures
        }
        BodyText {
            Layout.fillWidth: true
            text: root.plan.lacking.length === 0 ? qsTr("Nothing is missing for the next state.") : qsTr("Before the next state is still missing:")
            visible: root.plan.next !== ""
        }
        Repeater {
            model: root.plan.lacking

            BodyText {
                required property string modelData

                Layout.fillWidth: true
                Layout.leftMargin: Theme.space3
                text: qsTr("– %1").arg(modelData)
            }
        }
        AppButton {
            primary: true
            glyph: "arrow-right"
            text: qsTr("Go on with: %1").arg(root.plan.next)
            description: root.plan.lacking.length === 0 ? "" : root.plan.lacking[0]
            enabled: root.plan.lacking.length === 0
            visible: root.plan.next !== ""
            onClicked: root.plan.advance()
        }
    }
    PlanMove {
        Layout.fillWidth: true
        plan: root.plan
        visible: root.plan.moves.length > 0 && !root.plan.readOnly
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space2

        Heading {
            Layout.fillWidth: true
            text: qsTr("Dates")
        }
        Repeater {
            model: root.plan.milestones

            RowLayout {
                id: milestone

                required property string title
                required property string when
                required property string state
                required property string tone

                Layout.fillWidth: true
                spacing: Theme.space3

                BodyText {
                    Layout.preferredWidth: Theme.fieldWidth * 0.7
                    text: milestone.when
                }
                BodyText {
                    Layout.fillWidth: true
                    text: milestone.title
                }
                StatusChip {
                    text: milestone.state
                    tone: milestone.tone
                    visible: milestone.state !== ""
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("Agreed and confirmed")
        }
        Repeater {
            model: root.plan.consents

            AppCheckBox {
                required property string field
                required property string words
                required property bool given

                Layout.fillWidth: true
                text: words
                checked: given
                enabled: !root.plan.readOnly
                onClicked: root.plan.confirm(field, checked)
            }
        }
    }
    PlanRules {
        Layout.fillWidth: true
        plan: root.plan
    }
}
