// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/namefinder.h"
#include "model/anyrecord.h"

#include <QSet>

namespace staffelstab::exchange
{

/// One place of a record where something about a person was found.
struct Replacement {
    Id record;
    RecordKind kind = RecordKind::None;
    QString field;
    FindSort sort = FindSort::Name;
    QString before;
    QString after;   ///< the same as before where it was taken back
    QString context; ///< the words around it, with what stands there now

    /// By which it is taken back: the same words are the same everywhere.
    QString key() const;
    bool operator==(const Replacement &) const = default;
};

struct Stripped {
    QList<AnyRecord> records;
    QList<Replacement> replacements;
};

/// Replaces in all texts of the records what speaks of a person: names by the role, addresses and numbers by what they
/// are. What was taken back (by key) stays, except names.
Stripped strip(QList<AnyRecord> records, const NameFinder &finder, const QSet<QString> &takenBack = {});

/// The same for a text that belongs to no record.
QString stripped(const QString &text, const NameFinder &finder, const QSet<QString> &takenBack,
                 QList<Replacement> &replacements);

} // namespace staffelstab::exchange
