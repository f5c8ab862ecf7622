// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The texts of the chosen record, drawn as far as they are seen; the place that is pointed at is brought into view.
ListView {
    id: root

    required property PreviewViewModel preview

    function reveal() {
        if (root.preview.placeRow < 0)
            return;
        root.positionViewAtIndex(root.preview.placeRow, ListView.Contain);
        root.revealWithin(root.itemAtIndex(root.preview.placeRow) as Item);
    }

    /// A piece that is taller than the view is scrolled to its place.
    function revealWithin(piece: Item) {
        if (piece !== null && piece.height > root.height)
            root.contentY = piece.y + Math.min(piece.height * root.preview.placeShare, piece.height - root.height);
    }

    clip: true
    model: root.preview.rows
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Text of the preview")
    ScrollBar.vertical: AppScrollBar {}
    Keys.onDownPressed: root.flick(0, -root.height)
    Keys.onUpPressed: root.flick(0, root.height)

    Connections {
        target: root.preview
        function onPlaceChanged() {
            root.reveal();
        }
    }
    FocusRing {
        control: root
        inset: 0
    }

    delegate: ColumnLayout {
        id: row

        required property string label
        required property string words
        required property var marks

        width: ListView.view.width - Theme.space4
        spacing: 0

        DimText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space3
            text: row.label
            font.weight: Font.DemiBold
            visible: row.label !== ""
        }
        HighlightedText {
            Layout.fillWidth: true
            plainText: row.words
            marks: row.marks
        }
    }
}
