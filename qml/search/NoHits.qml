// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What to do when nothing was found.
Item {
    id: root

    required property SearchViewModel search
    required property AskViewModel ask
    readonly property bool narrowed: root.search.facets.chosenCount > 0

    signal changeWished

    ScrollColumn {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.lineLength)
        height: Math.min(parent.height, contentHeight)

        EmptyState {
            Layout.fillWidth: true
            glyph: "search"
            title: qsTr("Nothing was found")
            text: root.narrowed
                  ? qsTr("With these filters nothing is left. Without them there may be hits.")
                  : root.search.suggestion !== ""
                    ? qsTr("Perhaps it is written differently.")
                    : qsTr("Try fewer words, another word for the same thing, or only a part of a long word.")
            actionText: root.narrowed ? qsTr("Remove filters") : root.search.suggestion !== ""
                                        ? qsTr("Search for \"%1\"").arg(root.search.suggestion) : ""
            onAction: root.narrowed ? root.search.clearFacets() : root.search.useSuggestion()
        }
        AskOffer {
            Layout.fillWidth: true
            ask: root.ask
            visible: root.search.missed
            onOtherWished: root.changeWished()
        }
    }
}
