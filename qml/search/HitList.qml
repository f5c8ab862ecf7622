// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Staffelstab.App
import Staffelstab.Ui

/// The hits, best first; more are fetched while scrolling down.
ListView {
    id: root

    required property SearchViewModel search

    clip: true
    model: root.search.hits
    currentIndex: root.search.current
    highlightMoveDuration: 0
    spacing: Theme.space2
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    keyNavigationEnabled: false
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Hits")
    ScrollBar.vertical: AppScrollBar {}
    Keys.onDownPressed: root.search.moveCurrent(1)
    Keys.onUpPressed: root.search.moveCurrent(-1)
    Keys.onReturnPressed: root.search.openCurrent()
    Keys.onEnterPressed: root.search.openCurrent()
    onAtYEndChanged: if (root.atYEnd && root.count > 0) root.search.fetchMore()

    delegate: HitRow {
        required property int index
        required property string recordId

        width: ListView.view.width - Theme.space4
        current: ListView.isCurrentItem
        why: root.search.why.recordId === recordId ? root.search.why.lines : []
        onClicked: root.search.open(index)
        onWhyAsked: root.search.toggleWhy(index)
        onPassageChosen: passage => root.search.open(index, passage)
        onPointedAt: root.search.current = index
    }
}
