// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The form of a bundle.
Card {
    id: root

    required property RoadmapViewModel roadmap
    readonly property RecordForm form: root.roadmap.bundle

    RowLayout {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: root.form.title
        }
        IconButton {
            glyph: "trash"
            name: qsTr("Move the bundle to the bin")
            visible: !root.roadmap.readOnly
            onClicked: root.roadmap.removeBundle()
        }
        AppButton {
            glyph: "close"
            text: qsTr("Close the bundle")
            onClicked: {
                root.form.flush();
                root.form.close();
            }
        }
    }
    FormWithState {
        Layout.fillWidth: true
        form: root.form
    }
}
