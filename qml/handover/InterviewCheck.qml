// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Everything that was said, topic by topic, to look through; each answer can be changed from here.
ColumnLayout {
    id: root

    required property InterviewViewModel interview

    spacing: Theme.space3

    RowLayout {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.cardWidth
        spacing: Theme.space3

        Heading {
            Layout.fillWidth: true
            text: qsTr("Please look through your answers")
        }
        AppButton {
            primary: true
            glyph: "check"
            text: qsTr("To the topics and the release")
            onClicked: root.interview.showTopics()
        }
    }
    DimText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: qsTr("Nobody else sees what is not marked as released. Answers are released topic by topic, on the page of all topics.")
    }
    ListView {
        id: rows

        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Theme.space2
        cacheBuffer: 2 * Theme.cardWidth
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        highlightMoveDuration: 0
        model: root.interview.checks
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Your answers")
        Keys.onReturnPressed: root.interview.change(rows.currentIndex)
        Keys.onEnterPressed: root.interview.change(rows.currentIndex)
        ScrollBar.vertical: AppScrollBar {}
        Component.onCompleted: {
            rows.currentIndex = root.interview.checkAt;
            rows.forceActiveFocus();
        }

        Timer { // once the list has its size
            interval: 0
            running: true
            onTriggered: rows.positionViewAtIndex(rows.currentIndex, ListView.Center)
        }

        delegate: CheckEntry {
            required property int index

            width: Math.min(rows.width - Theme.space4, Theme.cardWidth)
            current: ListView.isCurrentItem && rows.activeFocus
            changeable: !root.interview.readOnly
            onClicked: root.interview.change(index)
        }
    }
}
