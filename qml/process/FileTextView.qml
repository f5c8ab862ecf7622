// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// What was read of one attachment: a page to read, with the words found marked.
ColumnLayout {
    id: root

    required property SheetViewModel sheet
    readonly property FileTextViewModel file: root.sheet.fileText

    function reveal() {
        if (root.file.firstMark >= 0)
            page.positionViewAtIndex(root.file.firstMark, ListView.Contain);
        else
            page.positionViewAtBeginning();
    }

    spacing: Theme.space2
    Keys.onEscapePressed: root.file.close()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppButton {
            id: back

            glyph: "arrow-left"
            text: qsTr("All documents")
            onClicked: root.file.close()
            Component.onCompleted: back.forceActiveFocus()
        }
        Heading {
            Layout.fillWidth: true
            text: root.file.name
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppTextField {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.lineLength
            name: qsTr("Words to be marked")
            placeholderText: name
            text: root.file.words
            onEditingFinished: root.file.words = text
        }
        Item {
            Layout.fillWidth: true
        }
        DimText {
            text: root.file.pageText
            visible: text !== ""
        }
        IconButton {
            glyph: "chevron-up"
            name: qsTr("Page before")
            enabled: root.file.hasPrevious
            visible: root.file.pageText !== ""
            onClicked: root.file.previous()
        }
        IconButton {
            glyph: "chevron-down"
            name: qsTr("Next page")
            enabled: root.file.hasNext
            visible: root.file.pageText !== ""
            onClicked: root.file.next()
        }
    }
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
        ScrollBar.vertical: ScrollBar {
            policy: page.contentHeight > page.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }
        Keys.onDownPressed: page.flick(0, -page.height)
        Keys.onUpPressed: page.flick(0, page.height)

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
