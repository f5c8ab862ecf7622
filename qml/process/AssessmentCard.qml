// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// How mature the process is: assessments so far, and a new one.
Card {
    id: root

    required property DigitizationViewModel digitization
    property bool writing: false
    readonly property bool isBegun: root.digitization.draft.begunText !== ""

    Component.onCompleted: root.writing = root.isBegun

    RowLayout {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("Maturity")
        }
        AppButton {
            quiet: true
            glyph: root.writing ? "chevron-up" : "plus"
            text: root.writing ? qsTr("Close") : root.isBegun ? qsTr("Write on") : qsTr("Assess anew")
            Accessible.name: root.writing ? qsTr("Close the assessment")
                                          : root.isBegun ? qsTr("Write on at the assessment")
                                                         : qsTr("Assess the maturity anew")
            onClicked: {
                if (!root.writing && !root.isBegun)
                    root.digitization.beginAssessment();
                root.writing = !root.writing;
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Not assessed yet.")
        color: Theme.textDim
        visible: rows.count === 0 && !root.writing
    }
    DimText {
        Layout.fillWidth: true
        text: qsTr("Begun and not saved yet: %1. What is typed is kept.").arg(root.digitization.draft.begunText)
        visible: root.isBegun
    }
    AssessmentEditor {
        Layout.fillWidth: true
        digitization: root.digitization
        visible: root.writing
    }
    Repeater {
        id: rows

        model: root.digitization.assessments

        AssessmentLine {
            Layout.fillWidth: true
        }
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("How it went on")
        visible: root.digitization.courseText !== ""

        BodyText {
            Layout.fillWidth: true
            text: root.digitization.courseText
        }
    }

    Connections {
        target: root.digitization

        function onAssessed() {
            root.writing = false;
        }
    }
}
