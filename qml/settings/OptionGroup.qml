// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// One out of a few, all of them in sight.
Card {
    id: root

    required property string title
    required property var options
    required property var current
    property string explanation: ""

    signal chosen(value: var)

    spacing: Theme.space1
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Heading {
        Layout.fillWidth: true
        text: root.title
    }
    Repeater {
        model: root.options

        AppDelegate {
            id: option

            required property var modelData
            readonly property bool picked: option.modelData.value === root.current

            Layout.fillWidth: true
            highlighted: option.picked
            spoken: option.modelData.title
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: option.picked
            Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onClicked: root.chosen(option.modelData.value)

            contentItem: RowLayout {
                spacing: Theme.space3

                AppIcon {
                    glyph: option.picked ? "check-circle" : option.modelData.glyph
                    color: option.picked ? Theme.link : Theme.textDim
                }
                BodyText {
                    Layout.fillWidth: true
                    text: option.modelData.title
                    Accessible.ignored: true
                }
            }
        }
    }
    DimText {
        Layout.fillWidth: true
        text: root.explanation
        visible: root.explanation !== ""
    }
}
