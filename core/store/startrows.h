// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace staffelstab::store
{

class Database;

/// A post whose holder leaves; posts, never people.
struct LeaverRow {
    Id post;
    QString title;
    QDate leavingDate;
    int processes = 0; ///< of which this post is the owner
    int uncovered = 0; ///< of these without any knowledge item
};

QList<LeaverRow> leavingUntil(Database &database, const QDate &last); ///< soonest first

/// A question that waits for its answer; without a person where nobody is asked by name.
struct QuestionRow {
    Id question;
    Id addressee;
    QString name; ///< of the addressee
    QDate askedOn;
};

/// Questions by addressee, first the one who has been asked the longest ago, last what is asked of nobody; within an
/// addressee the oldest first.
QList<QuestionRow> waitingQuestions(Database &database, int limit);

/// Processes and knowledge items changed last, newest first.
QStringList changedLast(Database &database, int limit);

/// Processes to be looked at again by this day, the longest overdue first.
QStringList reviewsDueBy(Database &database, const QDate &day, int limit);

/// Open comments that are no replies, newest first.
QStringList openComments(Database &database, int limit);

} // namespace staffelstab::store
