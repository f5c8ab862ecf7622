// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What somebody at the counter needs: the short answer, who, how, and what can go wrong.
ScrollColumn {
    id: root

    required property SheetViewModel sheet

    ReadReceiptCard {
        Layout.fillWidth: true
        receipt: root.sheet.receipt
        visible: root.sheet.receipt.known
    }
    SheetCard {
        Layout.fillWidth: true
        heading: qsTr("In short")
        empty: root.sheet.definition === "" && root.sheet.description === ""
        emptyText: qsTr("Not described yet. Two or three sentences are enough: what is this for, and what comes out of it?")
        onEdit: root.sheet.editSection(0)

        BodyText {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.lineLength
            text: root.sheet.definition
            font.pixelSize: Theme.large
            visible: text !== ""
        }
        BodyText {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.lineLength
            text: root.sheet.description
            visible: text !== ""
        }
        FactList {
            Layout.fillWidth: true
            facts: root.sheet.who
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2
            visible: tags.count > 0

            Repeater {
                id: tags

                model: root.sheet.tags

                StatusChip {
                    required property string modelData

                    glyph: "tag"
                    text: modelData
                }
            }
        }
    }
    SheetCard {
        Layout.fillWidth: true
        heading: qsTr("How it is done")
        empty: root.sheet.steps.count === 0
        emptyText: qsTr("No steps yet. Write them down one after another, one line each.")
        onEdit: root.sheet.tab = SheetViewModel.Steps

        StatusChip {
            tone: "warn"
            glyph: "media-break"
            text: root.sheet.mediaBreakText
            visible: text !== ""
        }
        Repeater {
            model: root.sheet.steps.rows

            StepReading {
                required property string recordId

                Layout.fillWidth: true
                comments: root.sheet.comments.openBySubject[recordId] ?? 0
                onCommentsWanted: root.sheet.showComments(recordId)
            }
        }
        FactList {
            Layout.fillWidth: true
            facts: root.sheet.facts
        }
    }
    SheetCard {
        Layout.fillWidth: true
        heading: qsTr("Traps and knowledge")
        empty: knowledge.count === 0
        emptyText: qsTr("Nothing written down yet that only experience tells.")
        onEdit: root.sheet.tab = SheetViewModel.Knowledge

        Repeater {
            id: knowledge

            model: root.sheet.knowledge

            KnowledgeReading {
                Layout.fillWidth: true
            }
        }
    }
    SheetCard {
        Layout.fillWidth: true
        heading: qsTr("Who can help")
        empty: contacts.count === 0
        emptyText: qsTr("Nobody named yet. Add a knowledge item of the kind “contact”.")
        onEdit: root.sheet.tab = SheetViewModel.Knowledge

        FactList {
            id: contacts

            Layout.fillWidth: true
            facts: root.sheet.contacts
        }
    }
    SheetCard {
        Layout.fillWidth: true
        heading: qsTr("Digitization")
        empty: root.sheet.digitization.statusText === "" && root.sheet.digitization.levelText === ""
        emptyText: qsTr("Not assessed yet.")
        onEdit: root.sheet.tab = SheetViewModel.Digitization

        BodyText {
            Layout.fillWidth: true
            text: qsTr("Online today: %1").arg(root.sheet.digitization.statusText)
            visible: root.sheet.digitization.statusText !== ""
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Maturity: %1").arg(root.sheet.digitization.levelText)
            visible: root.sheet.digitization.levelText !== ""
        }
        DimText {
            Layout.fillWidth: true
            text: qsTr("%n recommendation(s)", "", root.sheet.digitization.recommendationCount)
            visible: root.sheet.digitization.recommendationCount > 0
        }
    }
    SimilarCard {
        Layout.fillWidth: true
        similar: root.sheet.similar
        visible: root.sheet.similar.count > 0
    }
}
