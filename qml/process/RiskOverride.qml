// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// The supervisor may set another knowledge factor, with a reason; the computed one is kept beside it.
ColumnLayout {
    id: root

    required property RiskViewModel risk
    property int takenValue: -1
    property string takenReason: ""

    /// What is stored, where that is something new: a reason that is being typed stays.
    function take() {
        if (root.risk.setValue === root.takenValue && root.risk.reason === root.takenReason)
            return;
        root.takenValue = root.risk.setValue;
        root.takenReason = root.risk.reason;
        value.currentIndex = root.risk.setValue;
        reason.text = root.risk.reason;
    }

    spacing: Theme.space2
    Component.onCompleted: root.take()

    Connections {
        function onShown() {
            root.take();
        }

        target: root.risk
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Set by the supervisor")

        AppComboBox {
            id: value

            Layout.fillWidth: true
            name: qsTr("Knowledge factor, set by the supervisor")
            enabled: !root.risk.readOnly
            model: root.risk.values
            onActivated: index => {
                if (index === 0)
                    root.risk.set(0, "");
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2
        visible: value.currentIndex > 0

        AppTextField {
            id: reason

            Layout.fillWidth: true
            name: qsTr("Reason for another knowledge factor")
            placeholderText: qsTr("Reason")
            readOnly: root.risk.readOnly
        }
        AppButton {
            glyph: "check"
            text: qsTr("Set")
            enabled: !root.risk.readOnly && reason.text.trim() !== ""
                     && (value.currentIndex !== root.risk.setValue || reason.text !== root.risk.reason)
            description: reason.text.trim() === "" ? qsTr("needs a reason") : ""
            Accessible.name: qsTr("Set the knowledge factor")
            onClicked: root.risk.set(value.currentIndex, reason.text)
        }
    }
}
