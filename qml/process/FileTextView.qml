// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One attachment, page by page: how it looks, and beside it what was read of it or its lines, of which steps are made.
/// Where there is no room for both, one of them at a time.
ColumnLayout {
    id: root

    required property SheetViewModel sheet
    readonly property FileTextViewModel file: root.sheet.fileText
    /// By the window, since what its own layout shows must not depend on what the layout makes of it.
    readonly property bool isWide: Window.width >= 1.4 * Theme.lineLength + Theme.railWidth
    readonly property bool hasPage: root.file.preview.available
    readonly property bool showsWords: root.isWide || !root.hasPage || words.checked || root.file.stepLines.open

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
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppTextField {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.lineLength
            name: qsTr("Words to be marked")
            placeholderText: name
            text: root.file.words
            visible: root.showsWords && !root.file.stepLines.open
            onEditingFinished: root.file.words = text
        }
        AppButton {
            id: words

            checkable: true
            checked: root.file.words !== ""
            glyph: "paper"
            text: qsTr("Only the words")
            visible: root.hasPage && !root.isWide && !root.file.stepLines.open
        }
        AppButton {
            glyph: "step"
            text: root.file.stepLines.open ? qsTr("Back to reading") : qsTr("Make steps of lines")
            onClicked: root.file.stepLines.open = !root.file.stepLines.open
        }
        Item {
            Layout.fillWidth: true
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.space4

        Slot {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.fieldWidth * 3
            page: Qt.resolvedUrl("FilePreview.qml")
            given: ({file: root.file})
            shown: root.hasPage && (root.isWide || !root.showsWords)
        }
        Slot {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.fieldWidth * 2
            page: Qt.resolvedUrl(root.file.stepLines.open ? "StepLines.qml" : "FileWords.qml")
            given: ({file: root.file})
            shown: root.showsWords
        }
    }
}
