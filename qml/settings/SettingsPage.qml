// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.App
import Staffelstab.Ui

PageFrame {
    id: root

    required property AppViewModel app

    title: qsTr("Settings")
}
