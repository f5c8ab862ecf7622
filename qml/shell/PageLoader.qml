// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.App

/// Makes its page when it is shown for the first time; without `keeps` it lets it go again. (An inline component would
/// be nicer, but a Loader of Qt 6.4 refuses bound ones.)
Loader {
    id: root

    required property AppViewModel app
    required property url page
    required property bool shown
    property bool keeps: true

    function follow() {
        if (root.shown && root.status === Loader.Null)
            root.setSource(root.page, {app: root.app});
        else if (!root.shown && !root.keeps)
            root.source = "";
    }

    focus: root.shown
    visible: root.shown
    onShownChanged: root.follow()
    Component.onCompleted: root.follow()
}
