// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Staffelstab.App
import Staffelstab.Ui

/// The window. Its first frame is only its ground, so that something is there at once; all else follows.
ApplicationWindow {
    id: root

    required property AppViewModel app
    readonly property bool narrow: width < Theme.body * 56

    width: Theme.windowWidth
    height: Theme.windowHeight
    minimumWidth: Theme.smallestWidth
    minimumHeight: Theme.smallestHeight
    visible: true
    title: root.app.workspaceOpen ? qsTr("%1 – Staffelstab").arg(root.app.workspaceName) : "Staffelstab"
    color: Theme.page
    font.family: Theme.family
    font.pixelSize: Theme.body
    palette {
        window: Theme.page
        windowText: Theme.text
        base: Theme.card
        alternateBase: Theme.page
        text: Theme.text
        button: Theme.card
        buttonText: Theme.text
        highlight: Theme.selection
        highlightedText: Theme.text
        placeholderText: Theme.textDim
        toolTipBase: Theme.card
        toolTipText: Theme.text
        link: Theme.link
        mid: Theme.outline
        dark: Theme.outline
        light: Theme.card
    }

    Binding {
        target: Theme
        property: "dark"
        value: root.app.preferences.dark
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.app.preferences.textScale / 100
    }

    onFrameSwapped: if (!content.active) afterwards.start()

    Timer {
        id: afterwards

        interval: 0
        onTriggered: content.active = true
    }

    Rectangle {
        width: root.narrow ? Theme.railNarrow : Theme.railWidth
        height: parent.height
        color: Theme.rail
        visible: root.app.opening && content.status !== Loader.Ready
    }
    Loader {
        id: content

        anchors.fill: parent
        focus: true
        active: false
        Component.onCompleted: setSource("WindowContent.qml", {
            app: root.app,
            narrow: Qt.binding(() => root.narrow)
        })
    }
}
