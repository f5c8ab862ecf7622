// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.Ui

/// What staff data is asked for, and what never happens with it.
Card {
    spacing: Theme.space1

    Heading {
        Layout.fillWidth: true
        level: 3
        text: qsTr("Why we ask")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("The day on which somebody leaves is asked for one purpose: that the hand-over can begin in time. "
                   + "It never appears in search or in an export, and the start page names posts, not people. A "
                   + "pseudonym is enough; leave out what you do not need.")
    }
}
