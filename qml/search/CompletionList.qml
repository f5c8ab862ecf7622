// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Staffelstab.App
import Staffelstab.Ui

/// Proposals below the search field; the field keeps the focus.
Popup {
    id: root

    required property CompletionViewModel completion

    padding: Theme.hairline
    focus: false
    closePolicy: Popup.NoAutoClose

    background: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.outline
    }
    contentItem: ListView {
        implicitHeight: Math.min(contentHeight, 7 * Theme.target)
        clip: true
        model: root.completion.rows
        currentIndex: root.completion.current
        highlightMoveDuration: 0
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Proposals")
        ScrollIndicator.vertical: ScrollIndicator {}

        delegate: SuggestRow {
            required property int index

            width: ListView.view.width
            highlighted: ListView.isCurrentItem
            onClicked: root.completion.take(index)
        }
    }
}
