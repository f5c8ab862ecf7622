// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Questions that wait for an answer, person by person, the oldest first.
Card {
    id: root

    required property StartViewModel start

    signal chosen(id: string)
    signal allWished

    Heading {
        Layout.fillWidth: true
        text: qsTr("Open questions")
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.leftMargin: -Theme.space3
        Layout.rightMargin: -Theme.space3
        spacing: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Open questions")

        Repeater {
            model: root.start.questions

            ColumnLayout {
                id: entry

                required property string recordId
                required property string title
                required property string addressee
                required property string asked
                required property bool first

                Layout.fillWidth: true
                spacing: 0

                Heading {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.space3
                    Layout.topMargin: Theme.space1
                    level: 3
                    text: entry.addressee
                    visible: entry.first
                }
                RecordRow {
                    Layout.fillWidth: true
                    title: entry.title
                    kindWord: entry.asked
                    detail: ""
                    spoken: qsTr("%1, %2, %3").arg(entry.addressee).arg(entry.title).arg(entry.asked)
                    onClicked: root.chosen(entry.recordId)
                }
            }
        }
    }
    AppButton {
        quiet: true
        text: qsTr("All open questions")
        onClicked: root.allWished()
    }
}
