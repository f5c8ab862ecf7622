// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A place in a layout for content that comes and goes: a file of its own with what it is given. (A layout of Qt 6.4
/// that is squeezed while one of its own items dies reaches for the dead one, and its Loader refuses bound components.)
Loader {
    id: root

    required property url page
    /// Properties of the content; the content is made anew when they change.
    property var given: ({})
    property bool shown: true
    readonly property var content: root.item
    /// How far the content is scrolled, where it scrolls.
    readonly property real scrolled: root.content?.contentY ?? root.content?.scrolled ?? 0

    function follow() {
        if (root.shown)
            root.setSource(root.page, root.given);
        else
            root.source = "";
    }

    visible: root.shown
    onShownChanged: root.follow()
    onPageChanged: root.follow()
    onGivenChanged: root.follow()
    Component.onCompleted: root.follow()
}
