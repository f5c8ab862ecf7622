// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Controls

/// Stands there as long as there is more than fits; nobody has to guess that a list goes on.
ScrollBar {
    id: root

    policy: root.size < 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
}
