// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// How complete the sheet is, and what would help most to write down next.
Card {
    id: root

    required property CompletenessViewModel completeness

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Heading {
            Layout.fillWidth: true
            text: qsTr("What is still missing")
        }
        StatusChip {
            text: root.completeness.text
            tone: root.completeness.tone
            Accessible.name: qsTr("Completeness: %1").arg(text)
        }
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.completeness.lackingText
        visible: text !== ""
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Nothing. Every part of the sheet is written down.")
        visible: root.completeness.gapCount === 0
    }
    Repeater {
        model: root.completeness.gaps

        GapLine {
            Layout.fillWidth: true
            readOnly: root.completeness.readOnly
            onAnswered: root.completeness.answer(part)
            onNotApplicable: root.completeness.markNotApplicable(part)
            onNotKnown: root.completeness.markUnknown(part)
        }
    }
    Repeater {
        model: root.completeness.settled

        RowLayout {
            id: settled

            required property string part
            required property string label

            Layout.fillWidth: true
            spacing: Theme.space2

            DimText {
                Layout.fillWidth: true
                text: qsTr("%1: does not apply").arg(settled.label)
            }
            AppButton {
                text: qsTr("Ask again")
                Accessible.name: qsTr("Ask again for %1").arg(settled.label)
                visible: !root.completeness.readOnly
                onClicked: root.completeness.takeBack(settled.part)
            }
        }
    }
}
