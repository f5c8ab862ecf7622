// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What the process is worth digitizing: three values beside each other, each with what it is made of.
Card {
    id: root

    required property ValuesViewModel values

    signal ratingWished
    signal assessmentWished

    Heading {
        Layout.fillWidth: true
        text: qsTr("What it is worth digitizing")
    }
    DimText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: qsTr("The values stand beside each other and are never made one. What is missing is left out and named, not guessed.")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.min(3, Math.floor(width / (Theme.fieldWidth * 1.3))))
        columnSpacing: Theme.space5
        rowSpacing: Theme.space4

        BenefitColumn {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            values: root.values
        }
        CapacityColumn {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            values: root.values
        }
        RpaColumn {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            values: root.values
            onRatingWished: root.ratingWished()
        }
    }

    Connections {
        target: root.values

        function onAssessmentWished() {
            root.assessmentWished();
        }
    }
}
