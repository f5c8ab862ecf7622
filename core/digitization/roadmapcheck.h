// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/costs.h"

#include <QSet>

/// Fahrplan: what the recommendations of a half-year come to, and what speaks against the plan.
namespace staffelstab::digitization
{

/// One half-year with what is planned in it; without a limit where no bundle says one.
struct PlannedHalfYear {
    QString halfYear;
    std::optional<double> budget;
    std::optional<double> capacityDays;
    QList<Recommendation> recommendations;
};

struct HalfYearSums {
    CostBand oneOff;
    CostBand yearly;
    double days = 0;

    bool operator==(const HalfYearSums &) const = default;
};

HalfYearSums sumsOf(const QList<Recommendation> &recommendations);

/// A process that a planned recommendation changes while the knowledge about it is about to leave.
struct KnowledgeAtRisk {
    Id recommendation;
    Id process;
    QDate leaving;            ///< of the last who can do it, or of the last expert where a deputy stays
    int points = 0;           ///< completeness of its sheet
    bool deputyStays = false; ///< whoever can do it besides the experts does not leave with them
};

struct RoadmapWarning {
    enum class Kind {
        OverBudget,            ///< amount: € too much
        OverCapacity,          ///< amount: person-days too much
        PrerequisiteLater,     ///< other: what it needs
        PrerequisiteUnplanned, ///< other: what it needs
        ExcludedBoth,          ///< other: what it excludes
        CaptureFirst,          ///< other: the process; day: when the last who can do it leaves
        ExpertLeaves,          ///< the same, milder: the last expert leaves, but a deputy stays
    };
    Kind kind = Kind::OverBudget;
    QString halfYear;
    Id recommendation;
    Id other;
    double amount = 0;
    QDate day;

    bool operator==(const RoadmapWarning &) const = default;
};

/// For files and scripts, such as "OverBudget".
QString codeOf(RoadmapWarning::Kind kind);

/// In the order of the half-years. Recommendations that are done meet a requirement, whether they were ever planned
/// (`done`) or not; declined ones do not.
QList<RoadmapWarning> roadmapWarnings(const QList<PlannedHalfYear> &plan, const QList<KnowledgeAtRisk> &atRisk,
                                      const QSet<Id> &done = {});

} // namespace staffelstab::digitization
