// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Documents to print, to pass on or to go on writing in.
ScrollColumn {
    id: root

    required property AppViewModel app

    widest: Theme.cardWidth

    DocumentCard {
        Layout.fillWidth: true
        documents: root.app.settings.documents
    }
}
