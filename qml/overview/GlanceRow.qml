// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One line of "in einem Blick": a heading, a record below it or a remark, which opens nothing.
RowLayout {
    id: root

    required property string recordId
    required property var processes
    required property bool heading
    required property string title
    required property string detail
    required property string spoken ///< all that the line shows
    required property string mark
    required property string tone
    required property bool isProcess

    signal opened(id: string)
    signal listed(processes: var, label: string)
    signal narrowed(id: string, name: string)

    spacing: Theme.space1

    DimText {
        Layout.fillWidth: true
        text: root.title
        visible: !line.visible
    }
    AppDelegate {
        id: line

        Layout.fillWidth: true
        spoken: root.spoken
        visible: root.heading || root.recordId !== ""
        onClicked: root.heading ? root.listed(root.processes, root.title) : root.opened(root.recordId)

        contentItem: ColumnLayout {
            spacing: Theme.space1

            BodyText {
                Layout.fillWidth: true
                text: root.title
                font.weight: root.heading ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
            DimText {
                Layout.fillWidth: true
                text: root.detail
                visible: text !== ""
                Accessible.ignored: true
            }
            StatusChip {
                Layout.maximumWidth: parent.width
                text: root.mark
                tone: root.tone
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
    AppButton {
        Layout.alignment: Qt.AlignTop
        quiet: true
        text: qsTr("This one alone")
        description: qsTr("Shows what is said about this process alone")
        Accessible.name: qsTr("%1: this one alone").arg(root.title)
        visible: root.isProcess
        onClicked: root.narrowed(root.recordId, root.title)
    }
}
