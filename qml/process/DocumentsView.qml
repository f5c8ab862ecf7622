// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Staffelstab.App
import Staffelstab.Ui

/// The files of a process, or the text of one of them.
Slot {
    id: root

    required property SheetViewModel sheet

    page: Qt.resolvedUrl(root.sheet.fileText.open ? "FileTextView.qml" : "DocumentList.qml")
    given: ({sheet: root.sheet})
}
