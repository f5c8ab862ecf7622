// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/benefit.h"
#include "model/digitization.h"
#include "model/process.h"

#include <algorithm>

/// What one process is worth digitizing, number by number. The numbers stand side by side and are never one.
namespace staffelstab::digitization
{

/// One criterion of the rating for robots, in the order of the model.
struct RpaCriterion {
    QString name;
    std::optional<int> value; ///< 1–5

    bool operator==(const RpaCriterion &) const = default;
};

struct ProcessValues {
    BenefitFacts facts; ///< inputs of the Nutzwert
    QList<WeighedScore> scores;
    Utility benefit;
    std::optional<HoursRange> hours; ///< gebundene Stunden
    QList<RpaCriterion> rpa;
    std::optional<double> rpaMean; ///< nothing while a rating is missing
};

/// assessments and ratings: newest first, those of maturity and those for robots.
ProcessValues processValues(const Process &process, const QList<Step> &steps, const QList<Assessment> &assessments,
                            const QList<Assessment> &ratings);

/// What the gap of levels rests on.
struct LevelAim {
    qint64 level = 0;
    qint64 aim = 0;

    /// None once the aim is reached.
    qint64 gap() const { return std::max<qint64>(0, aim - level); }
    bool operator==(const LevelAim &) const = default;
};

/// assessments: newest first. The newest one says the level; the aim is the last that was set in its model, because a
/// reassessment that names none leaves it standing.
std::optional<LevelAim> levelAimOf(const QList<Assessment> &assessments);

} // namespace staffelstab::digitization
