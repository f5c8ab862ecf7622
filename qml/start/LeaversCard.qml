// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Who leaves next, and what of their work is not written down yet.
Card {
    id: root

    required property LeaversModel leavers

    signal chosen(id: string)

    Heading {
        Layout.fillWidth: true
        text: qsTr("Who leaves next")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("No post is known to become vacant within three years. Leaving dates are entered in the settings.")
        color: Theme.textDim
        visible: root.leavers.count === 0
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.leftMargin: -Theme.space3
        Layout.rightMargin: -Theme.space3
        spacing: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Who leaves next")

        Repeater {
            model: root.leavers

            AppDelegate {
                id: leaver

                required property string recordId
                required property string title
                required property string detail
                required property string when
                required property string coverage
                required property string tone

                Layout.fillWidth: true
                spoken: leaver.title + ", " + leaver.when + ", " + leaver.coverage
                onClicked: root.chosen(leaver.recordId)

                contentItem: ColumnLayout {
                    spacing: Theme.space1

                    BodyText {
                        Layout.fillWidth: true
                        text: leaver.title
                        font.weight: Font.DemiBold
                        Accessible.ignored: true
                    }
                    DimText {
                        Layout.fillWidth: true
                        text: leaver.detail === "" ? leaver.when : leaver.when + " · " + leaver.detail
                        Accessible.ignored: true
                    }
                    StatusChip {
                        Layout.maximumWidth: parent.width
                        text: leaver.coverage
                        tone: leaver.tone
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
