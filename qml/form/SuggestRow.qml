// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One suggestion below a field.
AppDelegate {
    id: root

    required property string code
    required property string label
    required property string detail

    focusPolicy: Qt.NoFocus
    spoken: root.detail === "" ? root.label : qsTr("%1, %2").arg(root.label).arg(root.detail)

    contentItem: ColumnLayout {
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.label
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        DimText {
            Layout.fillWidth: true
            text: root.detail
            visible: root.detail !== ""
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
