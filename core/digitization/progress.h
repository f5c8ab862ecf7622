// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/halfyear.h"
#include "base/id.h"

#include <QList>
#include <QStringList>

/// What has become better, half-year by half-year.
namespace staffelstab::digitization
{

/// One assessment of a process.
struct LevelOnDay {
    Id process;
    QString model;
    int level = 0;
    QDate day;
};

struct HalfYearProgress {
    HalfYear halfYear;
    QStringList assessed; ///< processes, each once
    QStringList risen;    ///< of these, those that reached a higher level of the same model than before

    bool operator==(const HalfYearProgress &) const = default;
};

/// From the half-year of the first assessment to that of the last one, also where nothing was assessed. A first
/// assessment says where a process stands and is no progress; levels of different models are never compared.
QList<HalfYearProgress> progressOf(QList<LevelOnDay> assessments);

} // namespace staffelstab::digitization
