// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.App
import Staffelstab.Ui

/// What to do when nothing was found.
Item {
    id: root

    required property SearchViewModel search

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.lineLength)
        glyph: "search"
        title: qsTr("Nothing was found")
        text: root.search.facets.chosenCount > 0
              ? qsTr("With these filters nothing is left. Without them there may be hits.")
              : root.search.suggestion !== ""
                ? qsTr("Perhaps it is written differently.")
                : qsTr("Try fewer words, another word for the same thing, or only a part of a long word.")
        actionText: root.search.facets.chosenCount > 0 ? qsTr("Remove filters") : root.search.suggestion !== ""
                                                         ? qsTr("Search for \"%1\"").arg(root.search.suggestion) : ""
        onAction: root.search.facets.chosenCount > 0 ? root.search.clearFacets() : root.search.useSuggestion()
    }
}
