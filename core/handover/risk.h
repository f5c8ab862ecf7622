// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/process.h"

/// Risk of losing knowledge. Scored is one process on one post, never a person: the person gives no more than the year
/// of leaving (risk-and-handover.md §1).
namespace staffelstab::handover
{

/// Abgangsfaktor A.
struct DepartureFactor {
    std::optional<int> value; ///< 1–5; nothing without a date, which is never a zero
    bool hasLeft = false;     ///< the date lies before today

    bool operator==(const DepartureFactor &) const = default;
};

/// By calendar years alone, because a calendar year is a budget year.
DepartureFactor departureFactor(const QDate &leaving, const QDate &today);

/// Wissensfaktor W as the four answers give it, 1–5; nothing while one of them was not asked. "Don't know" counts as
/// the risky answer.
std::optional<int> knowledgeFactor(const KnowledgeFactor &answers);

/// The band of A × W.
enum class RiskBand { Watch, LookAhead, Urgent, AtOnce };
RiskBand riskBand(int risk);

/// What lowers the knowledge factor of a net risk.
struct Precautions {
    bool isChecked = false;       ///< the sheet is complete (from 80 points) and was checked
    bool isDoneByAnother = false; ///< one named person has done the process alone

    int count() const { return int(isChecked) + int(isDoneByAnother); }
    bool operator==(const Precautions &) const = default;
};

/// A sheet that is due for review still counts as checked, an expired one does not.
bool countsAsChecked(int completenessPoints, const QString &reviewState);

/// Everything that is shown together; gross and net need both factors.
struct Risk {
    DepartureFactor departure;
    std::optional<int> computed;  ///< W by the answers
    std::optional<int> knowledge; ///< W that counts: set by the supervisor, else computed
    std::optional<int> gross;
    std::optional<int> net; ///< never below A

    bool operator==(const Risk &) const = default;
};

Risk riskOf(const KnowledgeFactor &answers, const QDate &leaving, const QDate &today, const Precautions &precautions);

} // namespace staffelstab::handover
