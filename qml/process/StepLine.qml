// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One step while writing: a line with its marks, opened into its form.
Card {
    id: root

    required property int index
    required property string recordId
    required property string number
    required property string name
    required property string details
    required property string mediaBreak
    required property string tacitNote
    required property SheetViewModel sheet
    required property bool last
    readonly property int comments: root.sheet.comments.openBySubject[root.recordId] ?? 0
    readonly property bool opened: root.sheet.steps.openId === root.recordId

    function hold() {
        line.forceActiveFocus(Qt.TabFocusReason);
    }

    padding: Theme.space1
    Keys.onPressed: event => event.accepted = line.activeFocus && root.sheet.steps.pressed(root.recordId, event.key,
                                                                                          event.modifiers)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space1

        AppDelegate {
            id: line

            Layout.fillWidth: true
            spoken: qsTr("Step %1: %2").arg(root.number).arg(root.name)
            current: root.opened
            Accessible.description: root.mediaBreak === "" ? root.details : qsTr("%1, %2").arg(root.details).arg(root.mediaBreak)
            onClicked: root.sheet.steps.toggle(root.recordId)

            contentItem: StepSummary {
                number: root.number
                name: root.name
                details: root.details
                mediaBreak: root.mediaBreak
                tacit: root.tacitNote !== ""
                opened: root.opened
            }
        }
        AppButton {
            quiet: true
            glyph: "comment"
            text: root.comments === 0 ? "" : String(root.comments)
            Accessible.name: root.comments === 0 ? qsTr("Comment on step %1").arg(root.number) : qsTr(
                                                       "%n open comment(s) on step %1", "", root.comments).arg(root.number)
            onClicked: root.sheet.showComments(root.recordId)
        }
        IconButton {
            glyph: "arrow-up"
            name: qsTr("Move step %1 up").arg(root.number)
            enabled: root.index > 0
            onClicked: root.sheet.steps.move(root.recordId, -1)
        }
        IconButton {
            glyph: "arrow-down"
            name: qsTr("Move step %1 down").arg(root.number)
            enabled: !root.last
            onClicked: root.sheet.steps.move(root.recordId, 1)
        }
        IconButton {
            glyph: "trash"
            name: qsTr("Remove step %1").arg(root.number)
            onClicked: root.sheet.steps.remove(root.recordId)
        }
    }
    Slot {
        Layout.fillWidth: true
        Layout.margins: shown ? Theme.space3 : 0
        page: Qt.resolvedUrl("StepEditor.qml")
        given: ({sheet: root.sheet, recordId: root.recordId, number: root.number})
        shown: root.opened && root.sheet.steps.form.open
    }
}
