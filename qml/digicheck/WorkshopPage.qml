// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One workshop: prepare it, moderate it, recommend something.
PageFrame {
    id: root

    required property AppViewModel app
    required property WorkshopViewModel workshop
    /// In the order of WorkshopViewModel::Tab.
    readonly property var views: ["PreparationView", "ModerationView", "AdviceView"]

    title: root.workshop.title
    subtitle: root.workshop.subtitle
    scrolled: view.scrolled
    showsBack: true
    onBack: root.workshop.close()
    actions: [
        StatusChip {
            text: root.workshop.stateText
            visible: text !== ""
        },
        AppButton {
            glyph: "file-plus"
            text: qsTr("Final report")
            description: qsTr("Choose its form and make it")
            onClicked: root.workshop.makeReport()
        }
    ]

    SheetTabs {
        Layout.fillWidth: true
        current: root.workshop.tab
        name: qsTr("Parts of the workshop")
        titles: [qsTr("Preparation"), qsTr("Moderation"), qsTr("Recommendations")]
        onChosen: index => root.workshop.tab = index
    }
    Slot {
        id: view

        Layout.fillWidth: true
        Layout.fillHeight: true
        page: Qt.resolvedUrl(root.views[root.workshop.tab] + ".qml")
        given: ({app: root.app, workshop: root.workshop})
    }
}
