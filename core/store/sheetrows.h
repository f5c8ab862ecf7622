// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace staffelstab::store
{

class Database;

/// What completeness and risk of a sheet ask for: whether there is something, never its words.
struct SheetRow {
    bool hasName = false;
    bool hasDefinition = false;
    bool hasTriggers = false;
    bool hasDeadlines = false;
    bool hasRecurrences = false;
    bool hasParticipants = false;
    bool hasLegalBases = false;
    bool hasFallback = false;
    bool hasItProcedure = false; ///< at one of its steps
    bool hasDeputy = false;
    bool hasDocument = false;
    bool isAssessed = false;
    int describedSteps = 0;     ///< with a name and a description
    QStringList knowledgeKinds; ///< of the items at the process and its steps, each once
    QString partMarks;          ///< JSON
    QString knowledgeFactor;    ///< JSON of the four answers
    QString reviewState;
    QDate checkedUntil;
    QDate leaving; ///< of the first who holds the owning post
    bool isOwned = false;
    QStringList proofs; ///< JSON, of each plan in which somebody has done the process alone
};

/// Of the processes outside the bin, all or those with these ids, as of a day; inside the caller's transaction.
QHash<Id, SheetRow> sheetRows(Database &database, const QDate &today, const QStringList &ids = {});

} // namespace staffelstab::store
