// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Version, licence, libraries, the file, and the keys.
ScrollColumn {
    id: root

    required property AppViewModel app
    readonly property AboutViewModel about: root.app.settings.about

    widest: Theme.cardWidth

    Card {
        Layout.fillWidth: true

        Heading {
            Layout.fillWidth: true
            text: qsTr("Staffelstab %1").arg(root.about.version)
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You "
                       + "may use, study, pass on and improve it. It comes without any warranty.")
        }
        Labelled {
            Layout.fillWidth: true
            label: qsTr("The workspace lies here")
            help: qsTr("One file with everything; attachments are in it.")

            AppTextField {
                Layout.fillWidth: true
                name: qsTr("The workspace lies here")
                text: root.app.workspacePath
                readOnly: true
            }
        }
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space2

        Heading {
            Layout.fillWidth: true
            text: qsTr("Libraries")
        }
        Repeater {
            model: root.about.libraries

            BodyText {
                required property string name
                required property string version
                required property string licence

                Layout.fillWidth: true
                text: qsTr("%1 %2 · licence: %3").arg(name).arg(version).arg(licence)
            }
        }
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space2

        Heading {
            Layout.fillWidth: true
            text: qsTr("Keys")
        }
        KeyList {
            Layout.fillWidth: true
        }
    }
}
