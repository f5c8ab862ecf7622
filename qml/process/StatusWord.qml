// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One status word to tick; with its date, and a reason where one is needed.
ColumnLayout {
    id: root

    required property string code
    required property string label
    required property string help
    required property string since
    required property string reason
    required property bool present
    required property bool needsReason

    signal asked(present: bool, reason: string)

    spacing: 0

    AppCheckBox {
        Layout.fillWidth: true
        text: root.since === "" ? root.label : qsTr("%1 (since %2)").arg(root.label).arg(root.since)
        checked: root.present
        enabled: root.present || !root.needsReason || why.text.trim() !== ""
        Accessible.name: root.label
        Accessible.description: root.since === "" ? root.help : qsTr("since %1").arg(root.since)
        onClicked: root.asked(checked, why.text)
    }
    AppTextField {
        id: why

        Layout.fillWidth: true
        name: qsTr("Reason for “%1”").arg(root.label)
        placeholderText: qsTr("Reason (needed)")
        visible: root.needsReason && !root.present
    }
    DimText {
        Layout.fillWidth: true
        text: root.reason
        visible: text !== ""
    }
}
