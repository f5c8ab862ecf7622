// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/halfyear.h"
#include "base/id.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// What nobody in the house can do any more on a day to come, from leaving dates alone (Zeitreise). Counted are
/// processes, never people.
namespace staffelstab::handover
{

/// Somebody who can do a process: holds its post, is an expert or a deputy.
struct AblePerson {
    Id person;
    QDate leaving; ///< none where no date is known
};

struct CoveredProcess {
    Id process;
    QString name;
    Id unit;
    std::optional<int> knowledge; ///< W
    QList<AblePerson> able;
};

/// The day after which nobody is left who can do it; nothing while one of them has no date, or nobody was ever named.
std::optional<QDate> lastCoveredDay(const CoveredProcess &process);

/// Processes that somebody can do today and nobody on that day, the highest knowledge factor first.
QList<CoveredProcess> uncoveredOn(const QList<CoveredProcess> &processes, const QDate &day);

/// How many processes of a unit lose their last able person in a half-year.
struct HeatCell {
    int count = 0;
    int worst = 0; ///< the highest knowledge factor among them; 0 where none is rated

    bool operator==(const HeatCell &) const = default;
};
struct HeatRow {
    Id unit;
    QList<HeatCell> cells; ///< half-year by half-year

    int total() const;
};

/// Units with at least one loss, the one that loses most first.
QList<HeatRow> heatMap(const QList<CoveredProcess> &processes, const QList<HalfYear> &halfYears);

} // namespace staffelstab::handover
