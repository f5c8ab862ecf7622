// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/// A place for content that comes and goes. Stands in a layout in place of it: a layout of Qt 6.4 that is squeezed while
/// one of its own items dies reaches for the dead one, and its Loader refuses bound components.
Item {
    id: root

    property bool active: true
    property bool fills: false
    default property Component content
    property Item held: null

    implicitHeight: root.held ? root.held.implicitHeight : 0
    visible: root.active

    Repeater {
        model: root.active ? 1 : 0
        delegate: root.content
        onItemAdded: (index, item) => {
            root.held = item;
            item.width = Qt.binding(() => root.width);
            if (root.fills)
                item.height = Qt.binding(() => root.height);
        }
        onItemRemoved: root.held = null
    }
}
