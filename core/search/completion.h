// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/fieldfilter.h"

namespace staffelstab::store
{
class Database;
}

namespace staffelstab::search
{

/// What is being typed at the cursor and can be completed: the name of a filter, or the value of one.
struct Completable {
    std::optional<FieldFilter::Field> field; ///< whose value is typed; nothing while it may be the name of one
    QString typed;                           ///< as far as the cursor, without quotation mark
    qsizetype start = 0;                     ///< what a choice takes the place of
    qsizetype length = 0;

    bool operator==(const Completable &) const = default;
};

/// Nothing inside a phrase, behind a date filter, in the middle of a word or in an ordinary text with a colon.
std::optional<Completable> completableAt(const QString &text, qsizetype cursor);

/// A value as it is written behind the colon: in quotation marks where it has blanks.
QString writtenValue(const QString &value);

/// One way to go on.
struct Completion {
    FieldFilter::Field field = FieldFilter::Field::Unit;
    QString written; ///< what takes the place of what was typed
    QString label;   ///< name of a unit, status or tag; the kind's name; empty for the name of a filter
    QString detail;  ///< number of a unit

    bool operator==(const Completion &) const = default;
};

/// Ways to go on, at most a dozen: filters by their words, units by name or number, kinds, statuses, tags in use.
QList<Completion> completions(const Completable &typed, const QString &language, store::Database &database);

} // namespace staffelstab::search
