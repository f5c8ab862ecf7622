// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "model/kind.h"

#include <QDate>
#include <QList>
#include <QString>

namespace staffelstab::search
{

/// A part of a text with the places that matched, for highlighting; positions count UTF-16 units.
struct Passage {
    QString field; ///< id of the field it was found in ("name", "description", "body" …)
    QString step;  ///< number of the step, empty when it is the record itself
    Id record;     ///< the record that holds the text: the hit itself or one of its steps
    QString text;
    struct Mark {
        qsizetype start = 0;
        qsizetype length = 0;
        bool operator==(const Mark &) const = default;
    };
    QList<Mark> marks;
    int page = 0;    ///< of an attachment, from 1; its field then says what it is a page of ("page", "sheet", "slide")
    QString label{}; ///< of that page: its number or name

    bool operator==(const Passage &) const = default;
};

struct Hit {
    Id id;
    QString externalId;
    RecordKind kind = RecordKind::None;
    QString title;
    QString context; ///< "belongs to": title of the process of a knowledge item or attachment, unit of a process
    double score = 0;
    QList<Passage> passages; ///< best first
};

struct FacetCount {
    QString code;
    QString label; ///< for units the name, else the code again
    qint64 count = 0;
};

/// Kind, unit, status and tag, each with counts over all matches.
struct Facets {
    QList<FacetCount> kind;
    QList<FacetCount> unit;
    QList<FacetCount> status;
    QList<FacetCount> tag;
};

/// In which order hits come.
enum class Order { Relevance, Changed, Title };

/// What to search for: the person's text, never parsed by an engine, and chosen facets.
struct Query {
    QString text;
    QStringList kinds; ///< kind names; within a facet OR, between facets AND
    QStringList units;
    QStringList statuses;
    QStringList tags;
    QDate from; ///< changed on this day or later
    QDate until;
    Order order = Order::Relevance;
    int offset = 0;
    int limit = 10;
    bool prefix = true; ///< the last word is still being typed
};

/// A word of the same meaning that records have, and the query with it.
struct OtherWord {
    QString typed; ///< the word of the query
    QString word;
    QString added;    ///< the query with either word
    QString replaced; ///< the query with the other word alone

    bool operator==(const OtherWord &) const = default;
};

enum class Source { Ranked, QuickFind };

struct Page {
    QList<Hit> hits;
    qint64 total = 0;
    QString suggestion;          ///< another spelling, or empty
    QStringList spellings;       ///< further ones, the likeliest first
    QList<OtherWord> otherWords; ///< with the first hits only
    Facets facets;
    Source source = Source::Ranked; ///< QuickFind while the ranked index is missing, rebuilt or damaged
    bool widened = false;           ///< few or no records had all words; those with some follow
    qint64 tookMs = 0;
};

} // namespace staffelstab::search
