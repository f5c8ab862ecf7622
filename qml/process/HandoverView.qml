// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Staffelstab.App
import Staffelstab.Ui

/// How far the process can be handed over: what is missing of its sheet, and what would be lost.
ScrollColumn {
    id: root

    required property SheetViewModel sheet

    CompletenessCard {
        Layout.fillWidth: true
        completeness: root.sheet.completeness
    }
    TrialCard {
        Layout.fillWidth: true
        trials: root.sheet.trials
    }
    ReviewCard {
        Layout.fillWidth: true
        review: root.sheet.review
    }
    RiskCard {
        Layout.fillWidth: true
        risk: root.sheet.risk
    }
}
