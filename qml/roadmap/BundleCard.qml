// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The form of a bundle.
Card {
    id: root

    required property RecordForm form

    RowLayout {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: root.form.title
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
