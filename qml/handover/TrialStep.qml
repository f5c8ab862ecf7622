// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One step to be done by what is written: instruction, traps and accesses; whether it held stands below, always in
/// sight.
ColumnLayout {
    id: root

    required property TrialViewModel trial
    readonly property bool editable: !root.trial.readOnly && !root.trial.finished

    function goOn() {
        if (root.editable && !root.trial.failed)
            root.trial.held();
        else
            root.trial.next();
    }

    spacing: Theme.space3
    Component.onCompleted: main.forceActiveFocus()
    Keys.onPressed: event => {
        if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && (event.modifiers & Qt.ControlModifier)) {
            root.goOn();
            event.accepted = true;
        }
    }

    Connections {
        function onVisited() {
            scroll.contentY = 0;
            main.forceActiveFocus();
        }
        function onNoteWanted() {
            note.forceActiveFocus();
            note.cursorPosition = note.length;
        }

        target: root.trial
    }
    ScrollColumn {
        id: scroll

        Layout.fillWidth: true
        Layout.fillHeight: true
        widest: Theme.cardWidth

        Card {
            Layout.fillWidth: true

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space2

                DimText {
                    Layout.fillWidth: true
                    text: root.trial.position
                }
                StatusChip {
                    text: root.trial.verdict
                    tone: root.trial.verdictTone
                    visible: text !== ""
                }
            }
            Heading {
                Layout.fillWidth: true
                text: root.trial.name
            }
            DimText {
                Layout.fillWidth: true
                text: root.trial.details
                visible: text !== ""
            }
            BodyText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.lineLength
                font.pixelSize: Theme.large
                text: root.trial.description !== "" ? root.trial.description : qsTr(
                                                          "Nothing more is written about this step.")
            }
            StatusChip {
                Layout.maximumWidth: root.width - 2 * Theme.space4
                tone: "warn"
                glyph: "media-break"
                text: root.trial.mediaBreak
                visible: text !== ""
            }
            Callout {
                Layout.fillWidth: true
                glyph: "knowledge"
                heading: qsTr("Only experience tells")
                text: root.trial.tacitNote
                visible: root.trial.tacitNote !== ""
            }
            Repeater {
                model: root.trial.hints

                KnowledgeReading {
                    Layout.fillWidth: true
                }
            }
            BodyText {
                Layout.fillWidth: true
                text: qsTr("What happened? A sentence is enough.")
                font.weight: Font.DemiBold
                visible: note.visible
            }
            AppTextArea {
                id: note

                Layout.fillWidth: true
                name: qsTr("What happened? A sentence is enough.")
                lines: 3
                font.pixelSize: Theme.large
                readOnly: !root.editable
                text: root.trial.note
                visible: root.trial.failed || root.trial.note !== ""
                onTextChanged: root.trial.note = text
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppButton {
            glyph: "arrow-left"
            text: qsTr("Back")
            description: qsTr("to the step before")
            enabled: !root.trial.first
            onClicked: root.trial.back()
        }
        AppButton {
            id: main

            readonly property bool decides: root.editable && !root.trial.failed

            glyph: decides ? "check" : "arrow-right"
            primary: true
            text: decides ? qsTr("Held") : qsTr("Continue")
            description: qsTr("Ctrl and Enter")
            onClicked: root.goOn()
        }
        AppButton {
            glyph: "warning"
            text: qsTr("Did not hold")
            visible: root.editable && !root.trial.failed
            onClicked: root.trial.didNotHold()
        }
        AppButton {
            quiet: true
            text: qsTr("Held after all")
            visible: root.editable && root.trial.failed
            onClicked: root.trial.held()
        }
        AppButton {
            quiet: true
            text: qsTr("Skip")
            visible: root.editable
            onClicked: root.trial.skip()
        }
    }
}
