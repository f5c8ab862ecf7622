// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// Since when a status word holds, in what way, and what proves it; saved while typing.
ColumnLayout {
    id: root

    required property StatusWord word

    spacing: Theme.space2

    Labelled {
        Layout.fillWidth: true
        label: qsTr("Since")
        light: true
        fault: root.word.sinceProblem

        AppTextField {
            Layout.fillWidth: true
            name: qsTr("“%1” since").arg(root.word.label)
            placeholderText: qsTr("22.11.2026")
            faulty: root.word.sinceProblem !== ""
            text: root.word.typedSince
            onTextEdited: root.word.noted("since", text)
        }
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("In what way")
        light: true

        AppComboBox {
            Layout.fillWidth: true
            name: qsTr("In what way “%1”").arg(root.word.label)
            visible: root.word.detailCodes.length > 0
            model: root.word.detailWords
            currentIndex: Math.max(0, root.word.detailCodes.indexOf(root.word.detail))
            onActivated: index => root.word.noted("detail", root.word.detailCodes[index])
        }
        AppTextField {
            Layout.fillWidth: true
            name: qsTr("In what way “%1”").arg(root.word.label)
            visible: root.word.detailCodes.length === 0
            text: root.word.detail
            onTextEdited: root.word.noted("detail", text)
        }
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Reason")
        light: true
        visible: root.word.needsReason || root.word.reason !== ""

        AppTextField {
            Layout.fillWidth: true
            name: qsTr("Reason for “%1”").arg(root.word.label)
            faulty: root.word.needsReason && text.trim() === ""
            text: root.word.reason
            onTextEdited: root.word.noted("reason", text)
        }
    }
    Labelled {
        Layout.fillWidth: true
        label: qsTr("Evidence")
        light: true

        AppTextField {
            Layout.fillWidth: true
            name: qsTr("Evidence for “%1”").arg(root.word.label)
            placeholderText: qsTr("Page, contract, file")
            text: root.word.evidence
            onTextEdited: root.word.noted("evidence", text)
        }
    }
}
