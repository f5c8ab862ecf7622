// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Writes a recommendation: the findings that it rests on, and its title.
Card {
    id: root

    required property AdviceViewModel advice
    property bool unfolded: false

    onVisibleChanged: if (visible && root.advice.chosenCount > 0) root.write()
    Component.onCompleted: if (root.advice.chosenCount > 0) root.write()

    function write() {
        root.unfolded = true;
        title.write();
    }

    Connections {
        function onTitleWanted() {
            root.write();
        }

        target: root.advice
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        Heading {
            Layout.fillWidth: true
            text: qsTr("Recommend something")
        }
        AppButton {
            glyph: root.unfolded ? "chevron-up" : "chevron-down"
            text: root.unfolded ? qsTr("Hide the findings") : qsTr("Choose findings")
            visible: root.advice.findingCount > 0
            onClicked: root.unfolded = !root.unfolded
        }
    }
    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.advice.findingCount === 0
              ? qsTr("A recommendation rests on what was said. Write findings down under “Moderation” first.")
              : root.advice.chosenCount === 0 ? qsTr("Choose at least one finding that it rests on.")
                                              : qsTr("%n finding(s) chosen. What is recommended because of it?", "",
                                                     root.advice.chosenCount)
        color: Theme.textDim
    }
    Repeater {
        model: root.advice.findings

        ColumnLayout {
            id: line

            required property string recordId
            required property string words
            required property string detail
            required property string about
            readonly property string filed: line.about === "" ? line.detail : line.detail + " · " + line.about
            required property bool used
            required property bool chosen

            Layout.fillWidth: true
            spacing: 0
            visible: root.unfolded

            AppCheckBox {
                Layout.fillWidth: true
                text: line.words
                checked: line.chosen
                onToggled: root.advice.choose(line.recordId, checked)
            }
            DimText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.icon + Theme.space2
                text: line.used ? qsTr("%1 · something is recommended because of it already").arg(line.filed) : line.filed
            }
        }
    }
    NewEntry {
        id: title

        Layout.fillWidth: true
        name: qsTr("Title of the recommendation")
        placeholder: qsTr("What should be done, in one line")
        actionText: qsTr("Recommend")
        enabled: root.advice.chosenCount > 0
        visible: root.advice.findingCount > 0
        keeper: root.advice
        onEntered: name => root.advice.recommend(name)
    }
}
