// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/progress.h"

#include <QMap>

/// Where the processes of a house stood, half-year by half-year.
namespace staffelstab::digitization
{

struct LevelsThen {
    HalfYear halfYear;
    QMap<int, int> processes; ///< how many at each level on its last day, each by the newest assessment until then

    bool operator==(const LevelsThen &) const = default;
};

/// By one model, from the half-year of its first assessment to the last one that is asked for, also where nothing was
/// assessed.
QList<LevelsThen> levelsOverTime(QList<LevelOnDay> assessments, const QString &model, HalfYear last);

/// The processes that stood at this level of the model on that day.
QStringList processesAtLevel(QList<LevelOnDay> assessments, const QString &model, int level, const QDate &day);

} // namespace staffelstab::digitization
