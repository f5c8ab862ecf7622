// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Staffelstab.App
import Staffelstab.Ui

/// Words of the same meaning, to be searched for too.
Flow {
    id: root

    required property SearchViewModel search
    required property int most ///< words for which there is room

    spacing: Theme.space2

    BodyText {
        height: Theme.target
        verticalAlignment: Text.AlignVCenter
        text: root.search.state === SearchViewModel.Nothing ? qsTr("Search instead for:") : qsTr("Search also for:")
    }
    Repeater {
        model: Math.min(root.most, root.search.otherWords.length)

        AppButton {
            required property int index

            width: Math.min(implicitWidth, root.width)
            glyph: root.search.state === SearchViewModel.Nothing ? "search" : "plus"
            text: root.search.otherWords[index] ?? ""
            description: qsTr("a word of the same meaning, from OpenThesaurus")
            onClicked: root.search.useOtherWord(index)
        }
    }
}
