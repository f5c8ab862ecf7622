// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// The sections of a page: a list where there is room for it, one line to choose from where there is not.
ColumnLayout {
    id: root

    required property var entries
    required property string current
    required property bool narrow
    readonly property int position: root.entries.findIndex(entry => entry.section === root.current)

    signal chosen(section: string)

    AppComboBox {
        Layout.fillWidth: true
        name: qsTr("Section")
        model: root.entries
        textRole: "title"
        currentIndex: root.position
        visible: root.narrow
        onActivated: index => root.chosen(root.entries[index].section)
    }
    ListView {
        id: rows

        Layout.fillHeight: true
        Layout.preferredWidth: Theme.fieldWidth
        visible: !root.narrow
        model: root.entries
        currentIndex: root.position
        activeFocusOnTab: true
        interactive: contentHeight > height
        clip: true
        spacing: Theme.space1
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Sections")
        Keys.onDownPressed: root.chosen(root.entries[Math.min(root.position + 1, rows.count - 1)].section)
        Keys.onUpPressed: root.chosen(root.entries[Math.max(root.position - 1, 0)].section)

        delegate: AppDelegate {
            id: row

            required property var modelData

            width: ListView.view.width
            focusPolicy: Qt.NoFocus
            highlighted: row.modelData.section === root.current
            spoken: row.modelData.title
            onClicked: root.chosen(row.modelData.section)

            contentItem: RowLayout {
                spacing: Theme.space3

                AppIcon {
                    glyph: row.modelData.glyph
                }
                BodyText {
                    Layout.fillWidth: true
                    text: row.modelData.title
                    font.weight: row.highlighted ? Font.DemiBold : Font.Normal
                    Accessible.ignored: true
                }
            }

            FocusRing {
                control: rows
                visible: row.highlighted && rows.activeFocus
                inset: 0
            }
        }
    }
}
