// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/process.h"

namespace staffelstab::store
{

class Database;

/// Who can do a process: a holder of its post, an expert, a deputy or a learner.
struct CoverRow {
    Id process;
    Id person;
    QString personName;
    QString role; ///< competenceRole, or "Holder"
    QDate leaving;
};

/// All processes outside the bin with their unit and the answers of the knowledge factor.
QList<Process> ratedProcesses(Database &database);

/// Everybody who can do one of them, each person once a process with the strongest role.
QList<CoverRow> coverRows(Database &database);

} // namespace staffelstab::store
