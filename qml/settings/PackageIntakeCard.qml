// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// A package of another town: what is in it, what is here already, and what becomes of each.
Card {
    id: root

    required property PackageIntakeViewModel intake

    Heading {
        Layout.fillWidth: true
        text: qsTr("Take in from another town")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("You see first what is new, the same or different. Nothing of yours is overwritten unless you choose "
                   + "so, and everything can be taken back at once.")
    }
    PathField {
        Layout.fillWidth: true
        label: qsTr("Package")
        path: root.intake.path
        dialogTitle: qsTr("Choose a package")
        filters: [qsTr("Exchange files (*.jsonl)"), qsTr("All files (*)")]
        onTyped: path => root.intake.path = path
        onPicked: file => root.intake.chooseFile(file)
    }
    AppButton {
        glyph: "eye"
        primary: !root.intake.looked
        text: qsTr("Look into it")
        visible: !root.intake.progress.running
        onClicked: root.intake.look()
    }
    BodyText {
        Layout.fillWidth: true
        text: root.intake.from
        visible: root.intake.looked
        font.weight: Font.DemiBold
    }
    BodyText {
        Layout.fillWidth: true
        text: root.intake.note
        visible: text !== ""
    }
    BodyText {
        Layout.fillWidth: true
        text: root.intake.summary
        visible: root.intake.looked
    }
    ListView {
        id: rows

        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.target * 10)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.intake.rows
        visible: count > 0
        spacing: Theme.space2
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Records of the package")
        ScrollBar.vertical: AppScrollBar {}

        delegate: IntakeLine {
            width: ListView.view.width - Theme.space3
            onDecided: code => root.intake.decide(lineId, code)
        }
    }
    DimText {
        Layout.fillWidth: true
        text: qsTr("Steps and files go with their process where it is left out or taken in as a second one.")
        visible: root.intake.looked
    }
    AppButton {
        glyph: "download"
        primary: true
        text: qsTr("Take in as chosen")
        visible: root.intake.looked && !root.intake.progress.running
        onClicked: root.intake.take()
    }
    ProgressRow {
        Layout.fillWidth: true
        text: root.intake.progress.title
        fraction: root.intake.progress.fraction
        remaining: root.intake.progress.remaining
        visible: root.intake.progress.running
        onCancelled: root.intake.progress.cancel()
    }
    ErrorBar {
        Layout.fillWidth: true
        tone: "info"
        text: root.intake.result
        dismissable: false
    }
    ErrorBar {
        Layout.fillWidth: true
        text: root.intake.error
        onDismissed: root.intake.dismissError()
    }
}
