// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

PageFrame {
    id: root

    required property AppViewModel app

    title: qsTr("Welcome to Staffelstab")
}
