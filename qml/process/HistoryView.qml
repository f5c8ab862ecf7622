// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What became of the sheet: change by change, or one of its earlier states beside today's.
ColumnLayout {
    id: root

    required property SheetViewModel sheet
    readonly property bool compares: root.sheet.comparison.active

    spacing: Theme.space2

    SheetTabs {
        Layout.fillWidth: true
        name: qsTr("Ways to see the history")
        current: root.compares ? 1 : 0
        titles: [qsTr("Changes"), qsTr("Comparison with an earlier state")]
        onChosen: index => root.sheet.comparison.active = index === 1
    }
    Slot {
        Layout.fillWidth: true
        Layout.fillHeight: true
        page: Qt.resolvedUrl(root.compares ? "ComparisonView.qml" : "ChangesList.qml")
        given: ({sheet: root.sheet})
    }
}
