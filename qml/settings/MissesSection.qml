// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Whether searches without a hit are kept, and those that were.
ScrollColumn {
    id: root

    required property AppViewModel app
    readonly property MissesViewModel misses: root.app.settings.misses

    widest: Theme.cardWidth

    ErrorBar {
        Layout.fillWidth: true
        text: root.misses.error
        onDismissed: root.misses.dismissError()
    }
    OptionGroup {
        Layout.fillWidth: true
        title: qsTr("Keep searches without a hit")
        explanation: qsTr("They show what people look for and nobody has written down yet.")
        enabled: !root.app.readOnly
        options: [
            {value: false, title: qsTr("Do not keep them; a list that is there is forgotten for good"), glyph: "lock"},
            {value: true, title: qsTr("For everybody who opens this workspace"), glyph: "eye"}
        ]
        current: root.misses.kept
        onChosen: value => root.misses.kept = value
    }
    WhyCard {
        Layout.fillWidth: true
        title: qsTr("What is kept, and what is not")
        text: qsTr("Kept are the words, how often they were searched, and the first and the last day; not who searched, "
                   + "nor at what time. A search may hold the name of a citizen: forget such an entry here. At most "
                   + "500 searches are kept, each until a year after it was tried last. Everything lies in the workspace "
                   + "file, and therefore in its backups as well.")
    }
    Card {
        Layout.fillWidth: true
        visible: root.misses.kept || root.misses.count > 0

        Heading {
            Layout.fillWidth: true
            text: qsTr("Searches without a hit")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("None so far.")
            color: Theme.textDim
            visible: root.misses.count === 0 && !root.misses.loading
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space2
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Searches without a hit")

            Repeater {
                model: root.misses.rows

                MissLine {
                    Layout.fillWidth: true
                    readOnly: root.app.readOnly
                    onAsked: dialog.openFor(text)
                    onForgotten: root.misses.forget(text)
                }
            }
        }
        DimText {
            Layout.fillWidth: true
            text: qsTr("Only the most frequent ones are shown.")
            visible: root.misses.more
        }
        AppButton {
            quiet: true
            glyph: "trash"
            text: qsTr("Forget all")
            description: qsTr("For good; this cannot be taken back.")
            enabled: !root.app.readOnly
            visible: root.misses.count > 0
            onClicked: root.misses.forgetAll()
        }
        DimText {
            Layout.fillWidth: true
            text: qsTr("What is forgotten here is gone for good.")
            visible: root.misses.count > 0
        }
    }
    AskDialog {
        id: dialog

        ask: root.app.asking
    }
}
