// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "model/anyrecord.h"
#include "store/database.h"

namespace staffelstab::store
{

/// One finding of the data check.
struct Finding {
    enum class Kind { Structure, ForeignKey, QuickFind, RecordHash, History, AttachmentHash, MissingContent };
    Kind kind = Kind::Structure;
    Id record;
    QString title;
    QString detail;
};

struct Findings {
    QList<Finding> list;
    qint64 records = 0;
    qint64 attachments = 0;
};

/// Reads everything again and compares: pages, references, quick find, the hash of each record and attachment. Never
/// throws for damage; throws Failure(Cancelled).
Findings checkData(Database &database, const Progress &progress);

/// The part of checkData that needs a writing connection and is left out without one: whether quick find agrees with
/// the records.
Findings checkQuickFindOnly(Database &database);

} // namespace staffelstab::store
