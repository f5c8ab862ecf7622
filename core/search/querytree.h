// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace staffelstab::search
{

/// One thing that a record should have.
struct Clause {
    enum class Kind {
        Word,      ///< one word, or several joined by hyphens
        Phrase,    ///< words in this order, from quotation marks
        Citation,  ///< a place in a law; words are its number and law
        Reference, ///< a number with separators; words are its pieces
    };
    Kind kind = Kind::Word;
    QStringList words;   ///< as typed
    QStringList keys;    ///< of a citation or reference, the narrowest first
    bool prefix = false; ///< the last word may go on
    bool common = false; ///< stands in nearly every text; asked for, but not demanded

    bool operator==(const Clause &) const = default;
};

/// What a person's text asks for. Whatever was typed is either a clause or dropped; there are no operators.
struct QueryTree {
    QList<Clause> clauses;
    QStringList words; ///< all words in order, to compare with titles

    bool isEmpty() const { return clauses.isEmpty(); }
    bool operator==(const QueryTree &) const = default;
};

/// Reads at most 2,000 characters and 32 clauses. With prefix the last word may still be unfinished.
QueryTree parseQuery(const QString &text, bool prefix);

} // namespace staffelstab::search
