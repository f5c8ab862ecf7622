// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sources.h"
#include "report/words.h"

/// What a successor needs in the first 100 days, gathered once for the printed brief and for the page.
namespace staffelstab::report
{

/// One thing to know or to do, and the record that says more about it.
struct FirstDaysLine {
    RecordKind kind = RecordKind::KnowledgeItem;
    Id record;
    QString title;
    QString detail;
    QString note; ///< in the words of documents: an emergency contact, handed over already …
    QDate date;
    Id process; ///< of a trap, whose it is; empty for the post itself

    bool operator==(const FirstDaysLine &) const = default;
};

struct FirstDays {
    QString post;
    QDate today;
    QList<FirstDaysLine> todo;       ///< for the first week
    QList<FirstDaysLine> never;      ///< on no account in the first week
    QList<FirstDaysLine> firstTraps; ///< what can go wrong first
    QList<FirstDaysLine> dates;      ///< within 100 days from today, in order
    QList<FirstDaysLine> regular;    ///< what comes again and again
    QList<FirstDaysLine> accesses;
    QList<FirstDaysLine> people; ///< emergency contacts, other contacts, then those the leaver wants to introduce
    QList<FirstDaysLine> traps;  ///< all others, by process, those of the post first
    QList<OpenCase> cases;       ///< by their next date
};

/// Nothing personal is in it, and every trap once, in the first place that it belongs to.
FirstDays firstDaysOf(const PostSource &post, const Words &words);

} // namespace staffelstab::report
