// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One recommendation of a proposal: where it is now, where it would be, and why.
AppDelegate {
    id: root

    required property string recordId
    required property string title
    required property string before
    required property string after
    required property string reason
    required property bool moved

    spoken: root.moved ? qsTr("%1: from %2 to %3. %4").arg(root.title).arg(root.before).arg(root.after).arg(root.reason)
                       : qsTr("%1: stays, %2. %3").arg(root.title).arg(root.after).arg(root.reason)

    contentItem: GridLayout {
        columns: root.width > Theme.fieldWidth * 4 ? 3 : 1
        columnSpacing: Theme.space4
        rowSpacing: 0

        BodyText {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            text: root.title
            font.weight: root.moved ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space2

            DimText {
                text: root.before
                visible: root.moved
                Accessible.ignored: true
            }
            AppIcon {
                glyph: "arrow-right"
                size: Theme.iconSmall
                visible: root.moved
            }
            BodyText {
                Layout.fillWidth: true
                text: root.after
                Accessible.ignored: true
            }
        }
        DimText {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            text: root.reason
            Accessible.ignored: true
        }
    }
}
