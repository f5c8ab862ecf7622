// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/statedlevels.h"

#include <QDate>
#include <QHash>

#include <functional>
#include <optional>

namespace staffelstab::store
{

class Database;

/// What the view over the whole administration needs to know of one process.
struct OverviewRow {
    Id process;
    Id unit;
    QString offering;                        ///< JSON of the status words
    QString knowledgeFactor;                 ///< JSON of the four answers
    QDate leaving;                           ///< of the first who holds the owning post
    bool isDuty = false;                     ///< ordered by OZG or SDG
    QList<digitization::StatedLevel> levels; ///< the newest of each model, in no order
};

/// One assessment of maturity.
struct AssessedLevels {
    Id process;
    QList<digitization::StatedLevel> levels; ///< none where it says nothing
    QString day;                             ///< as stored, JJJJ-MM-TT
};

/// Those outside the bin, by day.
void visitAssessments(Database &database, const std::function<void(const AssessedLevels &)> &visit);

/// When the first of those who hold a post leaves; posts without a date are left out.
QHash<Id, QDate> leavingByPost(Database &database);

/// The same as of a day: whoever is suddenly absent counts as leaving on it.
QHash<Id, QDate> leavingByPost(Database &database, const QDate &today);

/// Visits the processes outside the bin, all or those of a unit, in no order, as of a day. One at a time, since there
/// may be a hundred thousand.
void visitOverviewRows(Database &database, const Id &unit, const QDate &today,
                       const std::function<void(const OverviewRow &)> &visit);

} // namespace staffelstab::store
