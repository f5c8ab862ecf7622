// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.Ui

/// The frame of every page: title on the left, its actions on the right, content below. Content that is longer than
/// the window scrolls by itself; where the head takes much of the window, it goes out of view with it.
Page {
    id: root

    property string subtitle: ""
    property bool showsBack: false
    /// How far the content has been scrolled; the head follows where the window is low.
    property real scrolled: 0
    property alias actions: actionRow.data
    default property alias content: body.data

    readonly property real inner: width - leftPadding - rightPadding
    readonly property real actionWidth: Math.min(actionRow.implicitWidth, inner)
    readonly property real backWidth: showsBack ? Theme.target + Theme.space3 : 0
    /// Actions beside which the title would be broken stand below it,
    readonly property bool stacks: actionWidth > 0 && backWidth + title.implicitWidth + actionWidth + Theme.space3 > inner
    /// beside the subtitle where that keeps enough room for it.
    readonly property bool sharesLine: stacks && subtitle !== "" && inner - actionWidth > Math.min(below.implicitWidth, Theme.fieldWidth * 1.25)
    readonly property bool low: head.full > height / 6

    signal back

    function headHolds(item: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === head)
                return true;
        return false;
    }

    padding: Theme.space5
    topPadding: Theme.space4
    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    background: Rectangle {
        color: Theme.page
    }
    header: Item {
        id: head

        readonly property real full: Theme.space4 + (root.stacks ? titleRow.height + Theme.space2 + Math.max(actionRow.height, below.shownHeight)
                                                               : Math.max(titleRow.height, actionRow.height))
        readonly property bool used: root.headHolds(Window.activeFocusItem)
        /// What is out of view; all of it hangs from the lower edge.
        readonly property real gone: root.low && !head.used ? Math.max(0, Math.min(root.scrolled, head.full)) : 0

        implicitHeight: head.full - head.gone
        clip: head.gone > 0

        Item { // no layouts: they would go round in circles over words that wrap
            id: titleRow

            x: root.leftPadding
            y: Theme.space4 - head.gone + (root.stacks ? 0 : Math.max(0, Math.round((actionRow.height - height) / 2)))
            width: root.inner - (root.stacks || root.actionWidth === 0 ? 0 : root.actionWidth + Theme.space3)
            height: Math.max(words.height, root.backWidth > 0 ? Theme.target : 0)

            IconButton {
                y: Math.round((parent.height - height) / 2)
                glyph: "arrow-left"
                name: qsTr("Back")
                visible: root.showsBack
                onClicked: root.back()
            }
            Column {
                id: words

                x: root.backWidth
                y: Math.round((parent.height - height) / 2)
                width: parent.width - x

                Heading {
                    id: title

                    width: parent.width
                    level: 1
                    text: root.title
                }
                DimText {
                    width: parent.width
                    text: root.subtitle
                    visible: text !== "" && !root.sharesLine
                }
            }
        }
        DimText {
            id: below

            readonly property real shownHeight: visible ? height : 0

            x: root.leftPadding
            y: titleRow.y + titleRow.height + Theme.space2 + Math.max(0, Math.round((actionRow.height - height) / 2))
            width: root.inner - root.actionWidth - Theme.space3
            text: root.subtitle
            visible: root.sharesLine
        }
        RowLayout {
            id: actionRow

            x: root.leftPadding + (root.stacks && !root.sharesLine ? 0 : Math.floor(root.inner - width))
            y: root.stacks ? titleRow.y + titleRow.height + Theme.space2 + Math.max(0, Math.round((below.shownHeight - height) / 2))
                           : titleRow.y + Math.round((titleRow.height - height) / 2)
            width: root.actionWidth
            spacing: Theme.space2
        }
    }
    contentItem: ColumnLayout {
        id: body

        spacing: Theme.space4
    }
}
