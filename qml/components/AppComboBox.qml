// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import Staffelstab.Ui

/// One out of a list. Opens with Space or Down as people expect; also by the press action of assistive technology.
ComboBox {
    id: root

    required property string name

    implicitHeight: Theme.target
    font.family: Theme.family
    font.pixelSize: Theme.body
    leftPadding: Theme.space3
    rightPadding: root.indicator.width + Theme.space3
    Accessible.role: Accessible.ComboBox
    Accessible.name: root.name
    Accessible.description: root.displayText
    Accessible.onPressAction: root.popup.open()

    contentItem: Text {
        textFormat: Text.PlainText
        text: root.displayText
        color: Theme.text
        font: root.font
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    indicator: AppIcon {
        x: root.width - width - Theme.space2
        y: (root.height - height) / 2
        glyph: "chevron-down"
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.cardHover : Theme.card
        border.width: root.activeFocus ? Theme.focusWidth : Theme.hairline
        border.color: root.activeFocus ? Theme.focus : Theme.outline
    }
    delegate: ItemDelegate {
        id: entry

        required property int index
        readonly property string words: root.textAt(index)

        width: ListView.view.width
        implicitHeight: Theme.target
        highlighted: root.highlightedIndex === index
        Accessible.role: Accessible.MenuItem
        Accessible.name: entry.words
        Accessible.onPressAction: {
            root.currentIndex = entry.index;
            root.activated(entry.index);
            root.popup.close();
        }

        contentItem: Text {
            textFormat: Text.PlainText
            text: entry.words
            color: Theme.text
            font.family: Theme.family
            font.pixelSize: Theme.body
            font.weight: root.currentIndex === entry.index ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        background: Rectangle {
            color: entry.highlighted ? Theme.selection : "transparent"
        }
    }
    popup: Popup {
        y: root.height
        width: root.width
        implicitHeight: Math.min(contentItem.implicitHeight + 2 * padding, 12 * Theme.target)
        padding: Theme.hairline

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.popup.visible ? root.delegateModel : null
            currentIndex: root.highlightedIndex
            ScrollIndicator.vertical: ScrollIndicator {}
        }
        background: Rectangle {
            radius: Theme.radius
            color: Theme.card
            border.width: Theme.hairline
            border.color: Theme.outline
        }
    }
}
