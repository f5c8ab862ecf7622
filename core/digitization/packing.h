// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

/// Packs recommendations into half-years (digitization.md §3.1).
namespace staffelstab::digitization
{

enum class PackPriority { Low, Medium, High };

struct PackItem {
    Id id;
    double cost = 0; ///< €, the upper limit of the one-off costs
    double days = 0; ///< person-days
    PackPriority priority = PackPriority::Low;
    bool isDuty = false;
    QStringList requires_;
    QStringList betterAfter;
    QStringList excludes;      ///< counts both ways
    std::optional<int> byHand; ///< position of the half-year that a person chose
};

struct PackPeriod {
    std::optional<double> budget; ///< €; without one, money sets no limit
    std::optional<double> days;   ///< person-days
};

struct PackInput {
    QList<PackItem> items;
    QList<PackPeriod> periods; ///< in order of time
    QSet<Id> done;             ///< recommendations that are realised already
};

/// Why an item is where it is.
enum class PackReason {
    ByHand,
    AtOnce,          ///< in the first half-year
    BudgetBefore,    ///< the half-year before has not enough money left
    DaysBefore,      ///< … not enough time
    RequiresBefore,  ///< what it needs comes no earlier
    BetterAfter,     ///< had better wait for another one
    ExcludedBy,      ///< not planned: another one makes it pointless
    RequiresMissing, ///< not planned: what it needs is not planned either
    TooExpensive,    ///< not planned: above the largest budget
    TooMuchWork,     ///< not planned: above the largest capacity
    NoBudget,        ///< not planned: more important ones use the money up
    NoDays,          ///< not planned: more important ones use the time up
    SpoilsOrder,     ///< not planned: more important ones that had better follow it come first
    NoHalfYear,      ///< not planned: there is no half-year to plan for
};

/// For files and scripts, such as "BudgetBefore".
QString codeOf(PackReason reason);

struct Placement {
    Id item;
    std::optional<int> period; ///< position of the half-year
    PackReason reason = PackReason::AtOnce;
    Id other; ///< the recommendation that the reason names

    bool isPlanned() const { return period.has_value(); }
    bool operator==(const Placement &) const = default;
};

/// One placement for each item, in the order of the items. What a person placed stays; for all others the hard rules
/// hold: budget, capacity, what is needed comes first, excluded ones are never both planned. The same input gives the
/// same plan.
QList<Placement> pack(const PackInput &input);

/// The start of `pack`: the most important first, each in the earliest half-year that has room.
QList<Placement> packByPriority(const PackInput &input);

/// What `pack` makes as large as it can: Σ weight × earliness. Weights: low 1, medium 3, high 9, duty 27 more; the
/// first half-year counts in full, each later one less, the last of n still (n + 1) / 2n. Coming before something that
/// it had better follow costs a fifth of the weight.
double worthOf(const PackInput &input, const QList<Placement> &plan);

/// An item that comes later, or not at all, when budgets and capacities shrink.
struct Delay {
    Id item;
    int before = 0;
    std::optional<int> after;

    bool operator==(const Delay &) const = default;
};

/// Compared with the plan for the full input; share 0–1, for example 0.2.
QList<Delay> whatCutDelays(const PackInput &input, const QList<Placement> &plan, double share);

} // namespace staffelstab::digitization
