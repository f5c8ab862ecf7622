// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One value of a facet with its count.
AppCheckBox {
    id: root

    required property int index
    required property string label
    required property int hits
    required property bool chosen

    leftPadding: 0
    text: qsTr("%1 (%2)").arg(root.label).arg(root.hits)
    checked: root.chosen

    contentItem: RowLayout {
        spacing: Theme.space2

        BodyText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.icon + Theme.space2
            text: root.label
            lineHeight: 1
            maximumLineCount: 2
            elide: Text.ElideRight
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
        DimText {
            text: root.hits
            Accessible.ignored: true
        }
    }
}
