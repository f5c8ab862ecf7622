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
    Component.onCompleted: field.forceActiveFocus()
    onVisibleChanged: if (visible) field.forceActiveFocus()

    Connections {
        target: root.app
        function onFocusSearchRequested() {
            field.forceActiveFocus();
            field.selectAll();
        }
    }

    AskDialog {
        id: askDialog

        ask: root.app.ask
    }
    SearchField {
        id: field

        Layout.fillWidth: true
        search: root.search
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
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3
        visible: root.search.summary !== ""

        BodyText {
            text: root.search.summary
            font.weight: Font.DemiBold
        }
        BodyText {
            text: qsTr("Did you mean:")
            visible: root.search.suggestion !== ""
        }
        AppButton {
            quiet: true
            text: root.search.suggestion
            visible: root.search.suggestion !== ""
            onClicked: root.search.useSuggestion()
        }
        Item {
            Layout.fillWidth: true
        }
        AppButton {
            quiet: true
            glyph: "question"
            text: qsTr("Not among them? Ask …")
            enabled: !root.app.readOnly
            visible: root.search.state === SearchViewModel.Found
            onClicked: {
                root.app.ask.prepare(root.search.text);
                askDialog.open();
            }
        }
        AppButton {
            quiet: true
            glyph: "close"
            text: qsTr("Remove filters")
            visible: root.search.facets.chosenCount > 0
            onClicked: root.search.clearFacets()
        }
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
            onChangeWished: askDialog.open()
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            glyph: "search"
            title: qsTr("What are you looking for?")
            text: qsTr("Type a word of the process, of a step, of a law or of a tip. Endings and umlauts do not matter; "
                       + "several words find what contains all of them.")
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
