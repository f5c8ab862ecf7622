// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// One comment with what can be done with it, or one reply.
Card {
    id: root

    required property string recordId
    required property string about
    required property string step
    required property string text
    required property string who
    required property string status
    required property string tone
    required property bool reply
    required property bool open
    required property bool mayReopen
    required property SheetViewModel sheet
    readonly property CommentsViewModel comments: root.sheet.comments
    readonly property bool answering: !root.reply && root.comments.answered === root.recordId

    function hold() {
        words.forceActiveFocus(Qt.TabFocusReason);
    }

    padding: Theme.space3

    Item {
        id: words

        Layout.fillWidth: true
        implicitHeight: lines.implicitHeight
        activeFocusOnTab: true
        Accessible.role: Accessible.StaticText
        Accessible.focusable: true
        Accessible.name: root.reply ? qsTr("Reply of %1: %2").arg(root.who).arg(root.text) : qsTr(
                                          "Comment of %1, %2, %3: %4").arg(root.who).arg(root.status).arg(
                                          root.about === "" ? qsTr("on the whole sheet") : root.about).arg(root.text)

        ColumnLayout {
            id: lines

            width: words.width
            spacing: Theme.space1

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space2

                DimText {
                    Layout.fillWidth: true
                    text: root.about === "" ? root.who : qsTr("%1 · %2").arg(root.who).arg(root.about)
                    Accessible.ignored: true
                }
                StatusChip {
                    text: root.status
                    tone: root.tone
                    visible: root.status !== ""
                    Accessible.ignored: true
                }
            }
            BodyText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.lineLength
                text: root.text
                Accessible.ignored: true
            }
        }
        FocusRing {
            control: words
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space1
        visible: !root.reply

        AppButton {
            quiet: true
            glyph: "comment"
            text: qsTr("Reply")
            checked: root.answering
            visible: !root.comments.readOnly
            Accessible.name: qsTr("Reply to %1").arg(root.who)
            onClicked: root.comments.answer(root.recordId)
        }
        AppButton {
            quiet: true
            glyph: "check"
            text: qsTr("Resolved")
            visible: root.open && !root.comments.readOnly
            Accessible.name: qsTr("Mark as resolved: comment of %1").arg(root.who)
            onClicked: root.comments.resolve(root.recordId)
        }
        AppButton {
            quiet: true
            glyph: "close"
            text: qsTr("Discard")
            visible: root.open && !root.comments.readOnly
            Accessible.name: qsTr("Discard the comment of %1").arg(root.who)
            onClicked: root.comments.discard(root.recordId)
        }
        AppButton {
            quiet: true
            glyph: "undo"
            text: qsTr("Open again")
            visible: root.mayReopen && !root.comments.readOnly
            Accessible.name: qsTr("Open again: comment of %1").arg(root.who)
            onClicked: root.comments.reopen(root.recordId)
        }
        AppButton {
            quiet: true
            glyph: "step"
            text: qsTr("To the step")
            visible: root.step !== ""
            Accessible.name: qsTr("Show %1").arg(root.about)
            onClicked: root.sheet.showStep(root.step)
        }
    }
    Slot {
        Layout.fillWidth: true
        page: Qt.resolvedUrl("CommentEntry.qml")
        given: ({comments: root.comments, place: root.recordId, name: qsTr("Your reply"), actionText: qsTr("Send reply")})
        shown: root.answering
        onLoaded: (item as CommentEntry).write()
    }
}
