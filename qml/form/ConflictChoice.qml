// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One of the two versions of a field, to be chosen.
AppDelegate {
    id: root

    required property string heading
    required property string field
    required property string version
    required property bool chosen

    signal picked

    highlighted: root.chosen
    spoken: qsTr("%1, %2: %3").arg(root.field).arg(root.heading).arg(root.version)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.chosen
    onClicked: root.picked()

    contentItem: RowLayout {
        spacing: Theme.space3

        AppIcon {
            Layout.alignment: Qt.AlignTop
            glyph: root.chosen ? "check-circle" : "minus"
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            DimText {
                Layout.fillWidth: true
                text: root.heading
                Accessible.ignored: true
            }
            BodyText {
                Layout.fillWidth: true
                text: root.version === "" ? qsTr("(empty)") : root.version
                Accessible.ignored: true
            }
        }
    }
}
