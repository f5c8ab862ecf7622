// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Makes its page when it is shown for the first time.
Loader {
    id: root

    required property bool shown

    active: false
    focus: root.shown
    onShownChanged: if (root.shown) root.active = true
    Component.onCompleted: if (root.shown) root.active = true
}
