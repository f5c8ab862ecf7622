// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The workshops of the DigiCheck, or the one that is open.
StackLayout {
    id: root

    required property AppViewModel app

    currentIndex: root.app.digicheck.workshop.open ? 1 : 0

    WorkshopsPage {
        digicheck: root.app.digicheck
        onRecordWished: id => root.app.open(id)
    }
    Slot {
        page: Qt.resolvedUrl("WorkshopPage.qml")
        given: ({app: root.app, workshop: root.app.digicheck.workshop})
        shown: root.app.digicheck.workshop.open
    }
}
