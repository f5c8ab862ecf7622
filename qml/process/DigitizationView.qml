// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// How digital a process is today, how mature, what marks it, and what is recommended.
ScrollColumn {
    id: root

    required property SheetViewModel sheet
    readonly property DigitizationViewModel digitization: root.sheet.digitization
    property Item sought: null ///< what has just been opened, until it has grown

    function writeAssessment() {
        assessment.writing = true;
        root.reveal(assessment);
        root.sought = assessment;
    }

    onContentHeightChanged: {
        if (root.sought)
            root.reveal(root.sought);
        root.sought = null;
    }

    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("What works online today")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: Math.max(1, Math.floor(width / (Theme.fieldWidth * 1.6)))
            columnSpacing: Theme.space3
            rowSpacing: 0

            Repeater {
                model: root.digitization.statuses

                StatusWord {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    onAsked: (present, reason) => root.digitization.setStatus(code, present, reason)
                    onNoted: (field, text) => root.digitization.noteStatus(code, field, text)
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("Tags")
        }
        Slot {
            Layout.fillWidth: true
            page: Qt.resolvedUrl("../form/ListEditor.qml")
            given: ({field: root.sheet.form.field("tags")})
            shown: root.sheet.form.open
        }
    }
    AssessmentCard {
        id: assessment

        Layout.fillWidth: true
        digitization: root.digitization
    }
    ValuesCard {
        Layout.fillWidth: true
        values: root.sheet.values
        onRatingWished: {
            root.digitization.beginRating();
            root.writeAssessment();
        }
        onAssessmentWished: {
            root.digitization.beginAssessment();
            root.writeAssessment();
        }
    }
    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("Recommendations")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Nothing is recommended for this process yet.")
            color: Theme.textDim
            visible: root.digitization.recommendationCount === 0
        }
        Repeater {
            model: root.digitization.recommendations

            RecommendationRow {
                Layout.fillWidth: true
                onAccepted: reason => root.digitization.accept(recordId, reason)
                onDeclined: reason => root.digitization.decline(recordId, reason)
                onUnlinked: root.digitization.unlink(recordId)
            }
        }
        Labelled {
            Layout.fillWidth: true
            label: qsTr("Link one that exists")

            SuggestField {
                Layout.fillWidth: true
                name: qsTr("Link a recommendation")
                choices: root.digitization.choices
                onPicked: code => root.digitization.link(code)
            }
        }
        Labelled {
            Layout.fillWidth: true
            label: qsTr("Write a new one")

            NewEntry {
                Layout.fillWidth: true
                name: qsTr("New recommendation")
                keeper: root.digitization
                onEntered: name => root.digitization.recommend(name)
            }
        }
    }
}
