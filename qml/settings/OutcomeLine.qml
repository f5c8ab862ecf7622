// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One file of an import: what became of it, in a word and in a sentence.
AppDelegate {
    id: root

    required property string status
    required property string tone
    required property string sentence
    required property string notes

    focusPolicy: Qt.NoFocus
    hoverEnabled: false
    spoken: root.notes === "" ? root.sentence : root.sentence + "\n" + root.notes

    contentItem: RowLayout {
        spacing: Theme.space3

        StatusChip {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Math.max(implicitWidth, Theme.body * 8)
            text: root.status
            tone: root.tone
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.sentence
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
            DimText {
                Layout.fillWidth: true
                text: root.notes
                visible: root.notes !== ""
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
        }
    }

    FocusRing {
        control: root.ListView.view
        visible: root.ListView.isCurrentItem && root.ListView.view.activeFocus
        inset: 0
    }
}
