// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Ctrl+K: go anywhere by typing a part of its name.
Popup {
    id: root

    required property QuickFindViewModel quickFind

    parent: Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Theme.space6
    width: Math.min(Theme.lineLength * 1.1, parent.width - 2 * Theme.space5)
    height: Math.min(column.implicitHeight + 2 * padding, parent.height - 2 * Theme.space6)
    padding: Theme.space3
    modal: true
    focus: true
    onAboutToShow: {
        root.quickFind.text = "";
        field.forceActiveFocus();
    }

    Overlay.modal: Rectangle {
        color: Theme.shade
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.outline
    }
    contentItem: ColumnLayout {
        id: column

        spacing: Theme.space2
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Quick find")

        AppTextField {
            id: field

            Layout.fillWidth: true
            name: qsTr("Quick find")
            placeholderText: qsTr("Process, knowledge, person or command")
            font.pixelSize: Theme.large
            text: root.quickFind.text
            onTextEdited: root.quickFind.text = text
            Keys.onDownPressed: root.quickFind.moveCurrent(1)
            Keys.onUpPressed: root.quickFind.moveCurrent(-1)
            Keys.onReturnPressed: root.run(root.quickFind.current)
            Keys.onEnterPressed: root.run(root.quickFind.current)
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.target
            implicitHeight: contentHeight
            clip: true
            model: root.quickFind
            currentIndex: root.quickFind.current
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: AppScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Found")

            delegate: QuickFindRow {
                required property int index

                width: ListView.view.width
                current: ListView.isCurrentItem
                onClicked: root.run(index)
            }
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Nothing has this in its name. Ctrl+F searches in all texts.")
            visible: root.quickFind.nothingFound
        }
    }

    function run(row: int) {
        root.close();
        root.quickFind.run(row);
    }
}
