// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.Ui

/// Long work: what it is, how far, how long in words, and a way out. fraction -1 = not known.
RowLayout {
    id: root

    required property string text
    property real fraction: -1
    property string remaining: ""
    property bool cancellable: true

    signal cancelled

    spacing: Theme.space3
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.fraction < 0 ? root.text : qsTr("%1, %2 per cent").arg(root.text).arg(Math.round(
                                                         root.fraction * 100))

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space1

        BodyText {
            Layout.fillWidth: true
            text: root.remaining === "" ? root.text : root.text + " · " + root.remaining
        }
        ProgressBar {
            id: bar

            Layout.fillWidth: true
            indeterminate: root.fraction < 0
            value: Math.max(0, root.fraction)
            Accessible.ignored: true

            background: Rectangle {
                implicitHeight: Theme.space2
                radius: height / 2
                color: Theme.neutralFill
            }
            contentItem: Item {
                implicitHeight: Theme.space2

                Rectangle {
                    width: parent.width * (bar.indeterminate ? 1 : bar.visualPosition)
                    height: parent.height
                    radius: height / 2
                    color: Theme.link
                    opacity: bar.indeterminate ? 0.5 : 1
                }
            }
        }
    }
    AppButton {
        text: qsTr("Stop")
        visible: root.cancellable
        onClicked: root.cancelled()
    }
}
