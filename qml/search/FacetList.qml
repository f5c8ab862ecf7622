// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Staffelstab.App
import Staffelstab.Ui

/// What the hits can be narrowed by, with counts. (Without ComponentBehavior: Bound, which Qt 6.4 refuses for section
/// delegates.)
ListView {
    id: root

    required property FacetsModel facets

    signal toggled(row: int)

    clip: true
    model: root.facets
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: false
    section.property: "group"
    section.delegate: Heading {
        required property string section

        level: 3
        topPadding: Theme.space3
        bottomPadding: Theme.space1
        text: section
    }
    ScrollBar.vertical: AppScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Narrow down")

    delegate: FacetRow {
        width: ListView.view.width - Theme.space3
        onToggled: (ListView.view as FacetList).toggled(index)
    }
}
