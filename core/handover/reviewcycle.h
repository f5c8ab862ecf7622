// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/process.h"

/// How long a checked sheet counts as checked (risk-and-handover.md §8).
namespace staffelstab::handover
{

/// The review state as it is on a day: a checked sheet becomes due 30 days before its date, then expired. The state
/// that is stored changes only by what people do.
QString reviewStateOn(const Process &process, const QDate &today);

/// 12 months, or 6 where much knowledge hangs on one person (W ≥ 4) or a legal basis changes often.
int reviewMonths(std::optional<int> knowledge, bool isLawUnsteady);

/// 30 days before the date until which the check counts.
QDate reviewDateFor(const QDate &checkedUntil);

/// What somebody may do with a sheet in this state.
enum class ReviewStep { Submit, Confirm, Reject, Archive, Reopen };
QList<ReviewStep> reviewSteps(const QString &state);

} // namespace staffelstab::handover
