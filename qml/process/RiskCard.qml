// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What would be lost when whoever holds the post leaves; the number never without what it is made of.
Card {
    id: root

    required property RiskViewModel risk

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Heading {
            Layout.fillWidth: true
            text: qsTr("What would be lost")
        }
        StatusChip {
            text: root.risk.bandText
            tone: root.risk.bandTone
            Accessible.name: qsTr("Risk of losing knowledge: %1").arg(text)
        }
    }
    DimText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: qsTr("Rated is the process on its post, never a person. Of the leaving date only the year counts; it is asked so that there is time to pass things on.")
    }
    BodyText {
        Layout.fillWidth: true
        text: root.risk.consequence
        visible: text !== ""
    }
    BodyText {
        Layout.fillWidth: true
        text: root.risk.netText
        visible: text !== ""
    }
    DimText {
        Layout.fillWidth: true
        text: root.risk.departureText
    }
    DimText {
        Layout.fillWidth: true
        text: root.risk.knowledgeText
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.floor(width / (Theme.fieldWidth * 1.2)))
        columnSpacing: Theme.space3
        rowSpacing: Theme.space2

        Repeater {
            model: root.risk.questions

            Labelled {
                id: entry

                required property string question
                required property string text
                required property list<string> answers
                required property int answer

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                label: entry.text

                LevelChoice {
                    Layout.fillWidth: true
                    name: entry.text
                    enabled: !root.risk.readOnly
                    levels: entry.answers
                    level: entry.answer - 1
                    onChosen: level => root.risk.answer(entry.question, level + 1)
                }
            }
        }
    }
    RiskOverride {
        Layout.fillWidth: true
        risk: root.risk
    }
}
