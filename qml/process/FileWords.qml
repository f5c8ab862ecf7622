// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What was read of a page, with the words found marked.
ColumnLayout {
    id: root

    required property FileTextViewModel file

    function reveal() {
        if (root.file.firstMark >= 0)
            page.positionViewAtIndex(root.file.firstMark, ListView.Contain);
        else
            page.positionViewAtBeginning();
    }

    spacing: Theme.space2

    BodyText {
        Layout.fillWidth: true
        text: root.file.emptyText
        visible: text !== ""
    }
    ListView {
        id: page

        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        model: root.file.rows
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Text of %1").arg(root.file.name)
        ScrollBar.vertical: AppScrollBar {}
        Keys.onDownPressed: page.flick(0, -page.height)
        Keys.onUpPressed: page.flick(0, page.height)
        Keys.onPressed: event => event.accepted = root.file.pressed(event.key)

        FocusRing {
            control: page
            inset: 0
        }

        delegate: Item {
            id: row

            required property string words
            required property var marks

            width: ListView.view.width - Theme.space4
            implicitHeight: piece.implicitHeight

            HighlightedText {
                id: piece

                width: Math.min(parent.width, Theme.lineLength)
                plainText: row.words
                marks: row.marks
            }
        }
    }
    Connections {
        target: root.file
        function onShown() {
            root.reveal();
        }
    }
    Component.onCompleted: root.reveal()
}
