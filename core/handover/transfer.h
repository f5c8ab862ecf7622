// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/risk.h"
#include "model/handover.h"

/// How far the work on single processes has been passed on, and what that makes of a plan (risk-and-handover.md §5,
/// §7).
namespace staffelstab::handover
{

constexpr int kDoneAlone = 100; ///< the highest stage

/// Übergabestufe of one process: 0, 25, 50, 75 or 100.
struct TransferEvidence {
    int completeness = 0;        ///< points of the sheet
    bool isChecked = false;      ///< by a second person
    QList<TransferProof> proofs; ///< what was shown, and what was done alone
    QString stepsMark;           ///< digest of the steps as they are now
};

/// Each stage needs all lower ones. Done alone (100) with other steps than today's counts as shown (75).
int transferStage(const TransferEvidence &evidence);

/// A digest of what the steps say, so that a signature notices when they change.
QString stepsMark(const QList<Step> &steps);

/// One process of a plan as far as the figures ask for it.
struct WeightedProcess {
    std::optional<int> knowledge; ///< W
    int value = 0;                ///< completeness or stage, 0–100
};

/// Abdeckung and Übergabegrad: the mean weighted by W in whole percent, rounded down; nothing while no process is
/// rated.
std::optional<int> weightedMean(const QList<WeightedProcess> &processes);

} // namespace staffelstab::handover
