// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// A text that names a person; opens its record.
AppDelegate {
    id: root

    required property string recordId
    required property string field
    required property string title
    required property string detail
    required property string excerpt

    focusPolicy: Qt.NoFocus
    spoken: root.title + ", " + root.detail + ", " + root.excerpt

    contentItem: ColumnLayout {
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.title
            Accessible.ignored: true
        }
        DimText {
            Layout.fillWidth: true
            text: root.detail
            Accessible.ignored: true
        }
        BodyText {
            Layout.fillWidth: true
            text: root.excerpt
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }
    }

    FocusRing {
        control: root.ListView.view
        visible: root.ListView.isCurrentItem && root.ListView.view.activeFocus
        inset: 0
    }
}
