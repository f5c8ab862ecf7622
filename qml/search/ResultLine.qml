// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Staffelstab.App
import Staffelstab.Ui

/// How many hits there are, what may have been meant, and in which order they come.
Flow {
    id: root

    required property SearchViewModel search

    property bool asks ///< whether a question can be put

    /// What rests on the place in a law that is looked for?
    signal lawAsked

    /// None of the hits is the right one.
    signal askWished

    spacing: Theme.space3

    BodyText {
        height: Theme.target
        verticalAlignment: Text.AlignVCenter
        text: root.search.summary
        font.weight: Font.DemiBold
    }
    BodyText {
        height: Theme.target
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Did you mean:")
        visible: root.search.suggestion !== ""
    }
    AppButton {
        quiet: true
        width: Math.min(implicitWidth, root.width)
        text: root.search.suggestion
        visible: root.search.suggestion !== ""
        onClicked: root.search.useSuggestion()
    }
    Repeater {
        model: root.search.spellings

        AppButton {
            required property string modelData

            quiet: true
            width: Math.min(implicitWidth, root.width)
            text: modelData
            onClicked: root.search.text = modelData
        }
    }
    AppButton {
        quiet: true
        glyph: "law"
        text: qsTr("What rests on it?")
        description: qsTr("Lists all legal bases, processes, steps, knowledge items, recommendations and services "
                          + "that rest on this place")
        visible: root.search.lawPlace !== ""
        onClicked: root.lawAsked()
    }
    AppComboBox {
        id: order

        readonly property list<string> words: [qsTr("Relevance"), qsTr("Last change"), qsTr("Name")]

        width: Math.min(root.width, Theme.fieldWidth * 1.4)
        name: qsTr("Sort")
        model: order.words
        currentIndex: root.search.order
        displayText: qsTr("Sort: %1").arg(order.words[order.currentIndex])
        visible: root.search.state === SearchViewModel.Found
        onActivated: index => root.search.order = index
    }
    AppButton {
        quiet: true
        glyph: "question"
        text: qsTr("Not among them? Ask …")
        enabled: root.asks
        visible: root.search.state === SearchViewModel.Found
        onClicked: root.askWished()
    }
    AppButton {
        quiet: true
        glyph: "close"
        text: qsTr("Remove filters")
        visible: root.search.facets.chosenCount > 0
        onClicked: root.search.clearFacets()
    }
}
