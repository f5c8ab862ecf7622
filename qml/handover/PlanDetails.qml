// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// Who takes part, dates, minutes and what was agreed.
ScrollColumn {
    id: root

    required property PlanViewModel plan

    widest: Theme.wideCard

    Card {
        Layout.fillWidth: true

        FormWithState {
            Layout.fillWidth: true
            form: root.plan.form
        }
    }
}
