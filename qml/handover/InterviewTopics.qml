// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The topics in any order; finished ones in plain words, so that the eye goes to what is left.
ScrollColumn {
    id: root

    required property InterviewViewModel interview

    widest: Theme.cardWidth

    BodyText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.lineLength
        text: root.interview.opening
        font.pixelSize: Theme.large
    }
    BigRow {
        Layout.fillWidth: true
        primary: true
        glyph: "edit"
        text: qsTr("Go on: %1").arg(root.interview.position)
        detail: root.interview.question
        visible: root.interview.code !== "" && !root.interview.readOnly
        onClicked: root.interview.resume()
    }
    BigRow {
        Layout.fillWidth: true
        glyph: "bolt"
        text: qsTr("The question that would help most now")
        detail: root.interview.best
        visible: root.interview.best !== "" && !root.interview.readOnly
        onClicked: root.interview.askBest()
    }
    BigRow {
        Layout.fillWidth: true
        glyph: "file"
        text: qsTr("Print the questions")
        detail: qsTr("With what was answered already, and room to write by hand")
        onClicked: root.interview.makeSheet()
    }
    Card {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.interview.modules

            ColumnLayout {
                id: topic

                required property string code
                required property string subject
                required property string title
                required property string state
                required property string count
                required property string release
                required property bool finished

                Layout.fillWidth: true
                spacing: 0

                AppDelegate {
                    Layout.fillWidth: true
                    spoken: qsTr("%1, %2, %3").arg(topic.title).arg(topic.state).arg(topic.count)
                    onClicked: root.interview.openModule(topic.code, topic.subject)

                    contentItem: RowLayout {
                        spacing: Theme.space3

                        BodyText {
                            Layout.fillWidth: true
                            text: topic.title
                            font.weight: topic.finished ? Font.Normal : Font.DemiBold
                            Accessible.ignored: true
                        }
                        DimText {
                            Layout.fillWidth: false
                            text: qsTr("%1 · %2").arg(topic.state).arg(topic.count)
                            Accessible.ignored: true
                        }
                    }
                }
                AppButton {
                    Layout.leftMargin: Theme.space3
                    Layout.bottomMargin: Theme.space2
                    glyph: "check"
                    text: topic.release
                    description: qsTr("Everybody who opens this workspace can read them then.")
                    Accessible.name: qsTr("%1: %2").arg(topic.title).arg(topic.release)
                    visible: topic.release !== "" && !root.interview.readOnly
                    onClicked: root.interview.release(topic.code, topic.subject)
                }
            }
        }
    }
}
