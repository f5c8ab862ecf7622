// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// Words and what stands behind them, below each other.
ColumnLayout {
    id: root

    required property QtObject facts
    readonly property int count: repeater.count

    spacing: Theme.space2
    visible: root.count > 0

    Repeater {
        id: repeater

        model: root.facts

        GridLayout {
            id: fact

            required property string label
            required property string value

            Layout.fillWidth: true
            columns: root.width > Theme.fieldWidth * 3 ? 2 : 1
            columnSpacing: Theme.space4
            rowSpacing: 0
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2").arg(fact.label).arg(fact.value)

            BodyText {
                Layout.preferredWidth: Theme.fieldWidth
                Layout.maximumWidth: Theme.fieldWidth
                Layout.alignment: Qt.AlignTop
                text: fact.label
                color: Theme.textDim
                Accessible.ignored: true
            }
            BodyText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.lineLength
                Layout.alignment: Qt.AlignTop
                text: fact.value
                Accessible.ignored: true
            }
        }
    }
}
