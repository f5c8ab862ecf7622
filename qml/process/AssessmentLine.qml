// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One saved assessment: level, model and version, day, view, aim, reason; on wish its criteria with their evidence.
ColumnLayout {
    id: root

    required property string when
    required property string model
    required property string level
    required property string plain
    required property string target
    required property string who
    required property string reason
    required property string criteria
    property bool open: false

    spacing: 0

    BodyText {
        Layout.fillWidth: true
        text: root.plain === "" ? root.level : qsTr("%1; inside: %2").arg(root.level).arg(root.plain)
        font.weight: Font.DemiBold
    }
    DimText {
        Layout.fillWidth: true
        text: qsTr("%1, %2, %3").arg(root.model).arg(root.when).arg(root.who)
    }
    DimText {
        Layout.fillWidth: true
        text: qsTr("Aim: %1").arg(root.target)
        visible: root.target !== ""
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.reason
        visible: text !== ""
    }
    AppButton {
        quiet: true
        glyph: root.open ? "chevron-up" : "chevron-down"
        text: root.open ? qsTr("Hide the criteria") : qsTr("Criteria and evidence")
        visible: root.criteria !== ""
        Accessible.name: qsTr("%1: assessment of %2").arg(text).arg(root.when)
        onClicked: root.open = !root.open
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.criteria
        visible: root.open && text !== ""
    }
}
