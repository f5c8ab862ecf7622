// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Staffelstab.App
import Staffelstab.Ui

/// What the hits can be narrowed by, with counts.
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
        width: ListView.view.width
        topPadding: Theme.space3
        bottomPadding: Theme.space1
        text: section
    }
    ScrollBar.vertical: ScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Narrow down")

    delegate: AppCheckBox {
        id: facet

        required property int index
        required property string label
        required property int hits
        required property bool chosen

        width: ListView.view.width - Theme.space3
        text: qsTr("%1 (%2)").arg(facet.label).arg(facet.hits)
        checked: facet.chosen
        onToggled: root.toggled(facet.index)
    }
}
