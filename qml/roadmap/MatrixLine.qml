// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One recommendation in the table beside the matrix.
AppDelegate {
    id: root

    required property string recordId
    required property string mark
    required property string title
    required property string benefit
    required property string missing
    required property string effort
    required property string field
    required property string tone

    spoken: qsTr("%1, %2: benefit %3, effort %4, %5").arg(root.mark).arg(root.title).arg(root.benefit).arg(root.effort)
                                                     .arg(root.field)

    contentItem: RowLayout {
        spacing: Theme.space3

        BodyText {
            Layout.preferredWidth: Theme.space6
            Layout.alignment: Qt.AlignTop
            horizontalAlignment: Text.AlignRight
            text: root.mark
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            BodyText {
                Layout.fillWidth: true
                text: root.title
                Accessible.ignored: true
            }
            DimText {
                Layout.fillWidth: true
                text: root.missing === "" ? qsTr("Benefit %1 · effort %2").arg(root.benefit).arg(root.effort)
                                          : qsTr("Benefit %1 (%2) · effort %3").arg(root.benefit).arg(root.missing)
                                                                               .arg(root.effort)
                Accessible.ignored: true
            }
            StatusChip {
                Layout.maximumWidth: parent.width
                text: root.field
                tone: root.tone
                Accessible.ignored: true
            }
        }
    }
}
