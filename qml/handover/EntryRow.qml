// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// A line of a list that can be opened: its title, what stands beside it, and perhaps a mark.
AppDelegate {
    id: root

    required property string title
    required property string detail
    property string chip: ""
    property string tone: "warn"

    spoken: root.title + (root.detail === "" ? "" : ", " + root.detail) + (root.chip === "" ? "" : ", " + root.chip)

    contentItem: RowLayout {
        spacing: Theme.space2

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.title
                Accessible.ignored: true
            }
            DimText {
                Layout.fillWidth: true
                text: root.detail
                visible: root.detail !== ""
                Accessible.ignored: true
            }
        }
        StatusChip {
            text: root.chip
            tone: root.tone
            visible: root.chip !== ""
            Accessible.ignored: true
        }
    }
}
