// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// How well the process suits a robot: five values and their mean.
ColumnLayout {
    id: root

    required property ValuesViewModel values

    signal ratingWished

    spacing: Theme.space2

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Suits a robot (RPA): %1").arg(root.values.rpaText)
        font.weight: Font.DemiBold
    }
    Repeater {
        model: root.values.ratings

        RowLayout {
            id: rating

            required property string name
            required property string value

            Layout.fillWidth: true
            spacing: Theme.space2

            BodyText {
                Layout.fillWidth: true
                text: rating.name
            }
            BodyText {
                Layout.alignment: Qt.AlignTop
                text: rating.value
                font.weight: Font.DemiBold
            }
        }
    }
    DimText {
        Layout.fillWidth: true
        text: root.values.rpaNote
        visible: text !== ""
    }
    AppButton {
        text: qsTr("Rate")
        Accessible.name: qsTr("Rate how well it suits a robot")
        onClicked: root.ratingWished()
    }
}
