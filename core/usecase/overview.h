// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/offeringstage.h"
#include "handover/risk.h"
#include "usecase/roadmap.h"

#include <array>

/// Überblick: the whole administration in numbers, and the processes behind each number.
namespace staffelstab
{

constexpr int kRiskBands = 4;

/// One level of a maturity model; levels of different models are never added up. Without a level: those to which the
/// model does not apply.
struct LevelCount {
    QString model;
    std::optional<int> level;
    int processes = 0;

    bool operator==(const LevelCount &) const = default;
};

/// Numbers of a unit, or of all units together.
struct UnitNumbers {
    Id unit; ///< empty for all together
    QString name;
    int processes = 0;
    std::array<int, digitization::kOfferingStages> stages{}; ///< by OfferingStage
    std::array<int, kRiskBands> bands{};                     ///< by RiskBand, of the gross risk
    int unrated = 0;                                         ///< without a leaving date or without the four answers
    QList<LevelCount> levels; ///< by model and level, at its end those to which it does not apply
    int unassessed = 0;       ///< of which no assessment says anything by any model

    bool operator==(const UnitNumbers &) const = default;
};

/// Costs of one half-year of the roadmap.
struct HalfYearCosts {
    QString halfYear;
    digitization::CostBand oneOff;
    digitization::CostBand yearly; ///< that begin with it
    std::optional<double> budget;
};

struct OverviewView {
    UnitNumbers all;
    QList<UnitNumbers> units; ///< with at least one process, by name
    QList<HalfYearCosts> costs;
    QList<digitization::RoadmapWarning> collisions; ///< bundles that outlast all who can do it
    QHash<Id, QString> titles;                      ///< of what the collisions name
};

/// As of a day, which decides on the risk.
Result<OverviewView> overviewView(Workspace &workspace, const QDate &today);

/// Which number was chosen; the parts that are set narrow the processes together.
struct OverviewChoice {
    Id unit;
    std::optional<digitization::OfferingStage> stage;
    std::optional<handover::RiskBand> band;
    bool unrated = false;
    QString model; ///< with a level, or where it does not apply
    std::optional<int> level;
    bool notApplicable = false;
    bool unassessed = false;
};

/// The processes that the number counts.
Result<QStringList> overviewProcesses(Workspace &workspace, const OverviewChoice &choice, const QDate &today);

} // namespace staffelstab
