// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One record of a package: what it meets here, in what it differs, and what becomes of it.
ColumnLayout {
    id: root

    required property string lineId
    required property string title
    required property string kind
    required property string standing
    required property string tone
    required property string differences
    required property var options
    required property int option

    signal decided(code: string)

    spacing: Theme.space1
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title + ", " + root.kind + ", " + root.standing

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        StatusChip {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Math.max(implicitWidth, Theme.body * 8)
            text: root.standing
            tone: root.tone
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.title
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
            DimText {
                Layout.fillWidth: true
                text: root.kind
            }
            DimText {
                Layout.fillWidth: true
                text: root.differences
                visible: root.differences !== ""
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
    AppComboBox {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.fieldWidth
        name: qsTr("What becomes of “%1”").arg(root.title)
        model: root.options
        textRole: "title"
        currentIndex: root.option
        visible: root.options.length > 0
        onActivated: index => root.decided(root.options[index].code)
    }
}
