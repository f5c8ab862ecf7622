// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Type a part of a name, choose with the arrow keys and Enter. Where own words are accepted, Enter takes what is
/// typed.
AppTextField {
    id: root

    required property PickerModel choices
    property bool acceptsWords: false

    signal picked(code: string)

    function take(code: string) {
        root.clear();
        popup.close();
        root.picked(code);
    }
    function choose() {
        if (popup.opened && list.currentIndex >= 0)
            root.take(root.choices.codeAt(list.currentIndex));
        else if (root.acceptsWords && root.text.trim() !== "")
            root.take(root.text);
    }
    function suggest() {
        root.choices.filter = root.text;
        root.choices.refresh();
        popup.open();
    }

    placeholderText: root.acceptsWords ? qsTr("Type a word and press Enter") : qsTr("Type to find")
    onTextEdited: root.suggest()
    onPressed: root.suggest()
    onActiveFocusChanged: if (!root.activeFocus) popup.close()
    Accessible.onPressAction: root.suggest()
    Keys.onDownPressed: popup.opened ? list.incrementCurrentIndex() : root.suggest()
    Keys.onUpPressed: list.decrementCurrentIndex()
    Keys.onReturnPressed: root.choose()
    Keys.onEnterPressed: root.choose()
    Keys.onEscapePressed: event => {
        event.accepted = popup.opened;
        popup.close();
    }

    Popup {
        id: popup

        y: root.height
        width: root.width
        padding: Theme.hairline
        focus: false
        closePolicy: Popup.CloseOnPressOutsideParent

        background: Rectangle {
            radius: Theme.radius
            color: Theme.card
            border.width: Theme.hairline
            border.color: Theme.outline
        }
        contentItem: ColumnLayout {
            spacing: 0

            ListView {
                id: list

                Layout.fillWidth: true
                implicitHeight: Math.min(contentHeight, 7 * Theme.target)
                clip: true
                model: root.choices
                currentIndex: root.acceptsWords ? -1 : 0
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Suggestions")
                ScrollIndicator.vertical: ScrollIndicator {}

                delegate: SuggestRow {
                    width: ListView.view.width
                    highlighted: ListView.isCurrentItem
                    onClicked: root.take(code)
                }
            }
            DimText {
                Layout.fillWidth: true
                Layout.margins: Theme.space2
                visible: root.choices.more || root.choices.count === 0
                text: root.choices.more ? qsTr("There are more. Type on to narrow the list.")
                                        : root.acceptsWords ? qsTr("Enter takes your own word.") : qsTr("Nothing fits.")
            }
        }
    }
}
