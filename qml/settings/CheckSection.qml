// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Is everything still whole? And is everything found?
ScrollColumn {
    id: root

    required property AppViewModel app
    readonly property CheckViewModel check: root.app.settings.check

    widest: Theme.cardWidth

    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("Data check")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Reads every record and every attachment again and compares it with its check sum. Nothing is "
                       + "changed, and you can go on working meanwhile.")
        }
        AppButton {
            glyph: "shield"
            primary: true
            text: qsTr("Check now")
            visible: !root.check.progress.running
            onClicked: root.check.check()
        }
        ProgressRow {
            Layout.fillWidth: true
            text: root.check.progress.title
            fraction: root.check.progress.fraction
            remaining: root.check.progress.remaining
            visible: root.check.progress.running
            onCancelled: root.check.progress.cancel()
        }
        ErrorBar {
            Layout.fillWidth: true
            text: root.check.error
            onDismissed: root.check.dismissError()
        }
        ErrorBar {
            Layout.fillWidth: true
            tone: root.check.sound ? "info" : "bad"
            text: root.check.result
            dismissable: false
        }
        Repeater {
            model: root.check.damages

            BodyText {
                required property string sentence

                Layout.fillWidth: true
                text: "• " + sentence
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("Search index")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("The index ranks what is searched. It is made from the records, so it can be built again at any "
                       + "time without losing anything.")
        }
        BodyText {
            Layout.fillWidth: true
            text: root.check.indexText
            visible: text !== "" && !root.check.indexing
        }
        ErrorBar {
            Layout.fillWidth: true
            text: root.check.indexError
            dismissable: false
        }
        AppButton {
            glyph: "refresh"
            text: qsTr("Build the index again")
            visible: !root.check.indexing
            onClicked: root.check.rebuildIndex()
        }
        ProgressRow {
            Layout.fillWidth: true
            text: qsTr("The index is being built")
            fraction: root.check.indexProgress.fraction
            remaining: root.check.indexProgress.remaining
            visible: root.check.indexing
            onCancelled: root.check.indexProgress.cancel()
        }
    }
}
