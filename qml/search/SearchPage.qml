// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One field, results while typing, facets on the left, the chosen record on the right.
PageFrame {
    id: root

    required property AppViewModel app
    readonly property SearchViewModel search: root.app.search
    readonly property bool asked: root.search.state !== SearchViewModel.Idle
    readonly property bool showsFacets: root.search.facets.count > 0 && width > Theme.body * 45
    readonly property bool showsPreview: root.search.state === SearchViewModel.Found && width > Theme.body * 66

    title: qsTr("Search")
    Component.onCompleted: bar.hold()
    onVisibleChanged: if (visible) bar.hold()

    Connections {
        target: root.app
        function onFocusSearchRequested() {
            bar.holdAll();
        }
    }

    Shortcut {
        sequence: "Alt+W"
        enabled: root.visible && root.search.state === SearchViewModel.Found
        onActivated: root.search.toggleWhy()
    }
    Shortcut {
        sequences: ["F3"]
        enabled: root.visible && root.showsPreview
        onActivated: root.search.preview.next()
    }
    Shortcut {
        sequences: ["Shift+F3"]
        enabled: root.visible && root.showsPreview
        onActivated: root.search.preview.previous()
    }
    AskDialog {
        id: askDialog

        ask: root.app.asking
    }
    SearchBar {
        id: bar

        Layout.fillWidth: true
        search: root.search
        room: root.contentItem.height - bar.height - Theme.space1
    }
    ErrorBar {
        Layout.fillWidth: true
        text: root.search.error
        dismissable: false
    }
    ErrorBar {
        Layout.fillWidth: true
        tone: "info"
        text: root.search.note
        dismissable: false
    }
    ResultLine {
        Layout.fillWidth: true
        search: root.search
        visible: root.search.summary !== ""
        asks: !root.app.readOnly
        onLawAsked: root.app.showEcho(root.search.lawPlace)
        onAskWished: askDialog.openFor(root.search.text)
    }
    OtherWords {
        Layout.fillWidth: true
        search: root.search
        most: root.showsFacets ? 6 : 3
        visible: root.search.summary !== "" && root.search.otherWords.length > 0
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.space4

        FacetList {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.body * 16
            facets: root.search.facets
            visible: root.showsFacets
            onToggled: row => root.search.toggleFacet(row)
        }
        HitList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            search: root.search
            visible: root.search.state === SearchViewModel.Found
        }
        PreviewCard {
            Layout.fillHeight: true
            Layout.preferredWidth: Math.round(root.width * 0.32)
            preview: root.search.preview
            visible: root.showsPreview
            onOpened: root.search.openCurrent()
        }
        NoHits {
            Layout.fillWidth: true
            Layout.fillHeight: true
            search: root.search
            ask: root.app.ask
            visible: root.search.state === SearchViewModel.Nothing
            onChangeWished: askDialog.openLike(root.app.ask)
        }
        SearchStart {
            Layout.fillWidth: true
            Layout.fillHeight: true
            search: root.search
            visible: !root.asked
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            glyph: "clock"
            title: qsTr("Searching …")
            visible: root.search.state === SearchViewModel.Searching
        }
    }
}
