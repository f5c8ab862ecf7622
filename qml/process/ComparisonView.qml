// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What differs between an earlier state of the sheet and today's.
ScrollColumn {
    id: root

    required property SheetViewModel sheet
    readonly property ComparisonViewModel comparison: root.sheet.comparison

    /// The box goes back to its first entry with each new model, so that it is told afterwards.
    function follow() {
        earlier.currentIndex = root.comparison.moment;
    }

    spacing: Theme.space2
    Component.onCompleted: root.follow()

    Timer {
        id: soon

        interval: 0
        onTriggered: root.follow()
    }
    Connections {
        function onShown() {
            soon.start();
        }

        target: root.comparison
    }
    Card {
        Layout.fillWidth: true

        Labelled {
            Layout.fillWidth: true
            label: qsTr("Earlier state")
            visible: root.comparison.moments.length > 0

            AppComboBox {
                id: earlier

                Layout.fillWidth: true
                Layout.maximumWidth: Theme.lineLength
                name: qsTr("Earlier state to compare with")
                model: root.comparison.moments
                onActivated: index => root.comparison.moment = index
            }
        }
        DimText {
            Layout.fillWidth: true
            text: root.comparison.moments.length === 0
                  ? qsTr("There is no earlier state: nothing has been changed yet.")
                  : root.comparison.count === 0 ? qsTr("The sheet says today what it said then.") : qsTr(
                                                      "What went is struck out, what came is underlined.")
            visible: !root.comparison.loading
        }
    }
    Repeater {
        model: root.comparison.rows

        ComparisonLine {
            Layout.fillWidth: true
            readOnly: root.comparison.readOnly
            onRestored: root.comparison.restore(step, field)
        }
    }
}
