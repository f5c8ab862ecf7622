// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What is recommended, what it rests on, and what the rules suggest.
ScrollColumn {
    id: root

    required property AppViewModel app
    required property WorkshopViewModel workshop
    readonly property AdviceViewModel advice: root.workshop.advice

    BasisCard {
        Layout.fillWidth: true
        advice: root.advice
        visible: !root.advice.readOnly
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Recommended")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Nothing is recommended yet. Choose findings above, or take over a suggestion below.")
        color: Theme.textDim
        visible: root.advice.recommendationCount === 0
    }
    Repeater {
        model: root.advice.recommendations

        AdviceCard {
            Layout.fillWidth: true
            form: root.advice.form
            readOnly: root.advice.readOnly
        }
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Suggestions")
    }
    DimText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.advice.suggestionText
    }
    Repeater {
        model: root.advice.suggestions

        SuggestionCard {
            Layout.fillWidth: true
            readOnly: root.advice.readOnly
            onAccepted: words => root.advice.accept(rule, words)
            onAdapted: words => root.advice.adapt(rule, words)
            onDeclined: reason => root.advice.decline(rule, reason)
        }
    }
}
