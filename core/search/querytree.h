// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/fieldfilter.h"

namespace staffelstab::search
{

/// Clauses up to which words of the same meaning are looked for and marked.
inline constexpr qsizetype kMostExpanded = 12;

/// With fewer hits a query is asked more widely and spellings are proposed.
inline constexpr quint32 kFewHits = 5;

/// One thing that a record should have.
struct Clause {
    enum class Kind {
        Word,      ///< one word, or several joined by hyphens
        Phrase,    ///< words in this order, from quotation marks
        Citation,  ///< a place in a law; words are its number and law
        Reference, ///< a number with separators; words are its pieces
    };
    Kind kind = Kind::Word;
    QStringList words;        ///< as typed
    QStringList keys;         ///< of a citation or reference, the narrowest first
    bool prefix = false;      ///< the last word may go on
    bool common = false;      ///< stands in nearly every text; asked for, but not demanded
    bool excluded = false;    ///< "-word": records that have it are left out
    bool alternative = false; ///< "OR word": will do in place of the clause before

    bool operator==(const Clause &) const = default;
};

/// What a person's text asks for. Whatever was typed is a clause, a filter, an operator that makes sense where it
/// stands, or dropped; there is no wrong query.
struct QueryTree {
    QList<Clause> clauses;
    QStringList words; ///< those asked for, in order, to compare with titles
    QList<FieldFilter> filters;

    bool isEmpty() const { return clauses.isEmpty(); }
    bool operator==(const QueryTree &) const = default;
};

/// Reads at most 2,000 characters and 32 clauses: words, "phrases", word*, -word, OR or ODER between two clauses,
/// citations, file references and filters ("einheit:Bürgerbüro"). With prefix the last word may still be unfinished.
QueryTree parseQuery(const QString &text, bool prefix);

enum class Within { FreeWords, QuotedToo };

/// The text with another word in the first place where the word stands as a whole one, and with it a star behind;
/// filters stay as they are, quoted words unless asked for. Empty when the word stands nowhere.
QString withWordReplaced(const QString &text, const QString &word, const QString &instead, Within within);

/// The tree with a filter that names nothing known read as the words it consists of.
QueryTree withoutFilter(QueryTree tree, const FieldFilter &filter);

} // namespace staffelstab::search
