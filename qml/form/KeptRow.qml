// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// Something kept under a name: press it to have it again; it can be named anew and forgotten.
RowLayout {
    id: root

    required property string name
    required property string detail
    required property string fieldName ///< of the field for a new name
    property bool naming: false

    signal chosen
    signal renamed(name: string)
    signal removed

    function finish() {
        root.naming = false;
        row.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space1

    AppDelegate {
        id: row

        Layout.fillWidth: true
        visible: !root.naming
        spoken: root.detail === "" ? root.name : qsTr("%1, %2").arg(root.name).arg(root.detail)
        onClicked: root.chosen()

        contentItem: ColumnLayout {
            spacing: 0

            BodyText {
                Layout.fillWidth: true
                text: root.name
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            DimText {
                Layout.fillWidth: true
                text: root.detail
                visible: root.detail !== ""
                Accessible.ignored: true
            }
        }
    }
    AppTextField {
        id: field

        function take() {
            root.renamed(field.text);
            root.finish();
        }

        Layout.fillWidth: true
        visible: root.naming
        name: root.fieldName
        Keys.onReturnPressed: field.take()
        Keys.onEnterPressed: field.take()
        Keys.onEscapePressed: root.finish()
    }
    IconButton {
        glyph: root.naming ? "check" : "edit"
        name: root.naming ? qsTr("Take the name") : qsTr("Rename %1").arg(root.name)
        onClicked: {
            if (root.naming) {
                field.take();
            } else {
                field.text = root.name;
                root.naming = true;
                field.forceActiveFocus();
                field.selectAll();
            }
        }
    }
    IconButton {
        glyph: "trash"
        name: qsTr("Forget %1").arg(root.name)
        onClicked: root.removed()
    }
}
