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

    RowLayout {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("Maturity")
        }
        AppButton {
            quiet: true
            glyph: root.writing ? "chevron-up" : "plus"
            text: root.writing ? qsTr("Close") : qsTr("Assess anew")
            Accessible.name: root.writing ? qsTr("Close the assessment") : qsTr("Assess the maturity anew")
            onClicked: root.writing = !root.writing
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Not assessed yet.")
        color: Theme.textDim
        visible: rows.count === 0 && !root.writing
    }
    AssessmentEditor {
        Layout.fillWidth: true
        digitization: root.digitization
        visible: root.writing
    }
    Repeater {
        id: rows

        model: root.digitization.assessments

        ColumnLayout {
            id: row

            required property string when
            required property string model
            required property string level
            required property string target
            required property string reason

            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: row.level
                font.weight: Font.DemiBold
            }
            DimText {
                Layout.fillWidth: true
                text: row.target === "" ? qsTr("%1, %2").arg(row.model).arg(row.when)
                                        : qsTr("%1, %2; aim: %3").arg(row.model).arg(row.when).arg(row.target)
            }
            BodyText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.lineLength
                text: row.reason
                visible: text !== ""
            }
        }
    }

    Connections {
        target: root.digitization

        function onAssessed() {
            root.writing = false;
        }
    }
}
