// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/typedfilters.h"

#include "base/text.h"
#include "model/vocabulary.h"
#include "store/recordstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

/// Units of exactly this name or number, else those with a word that begins so.
QStringList unitsCalled(const QString &typed, store::Database &database)
{
    QStringList exact, alike;
    const QString wanted = folded(typed);
    for (const AnyRecord &unit : store::RecordStore(database).list(RecordKind::OrgUnit)) {
        const QString title = titleOf(unit);
        if (folded(title) == wanted || folded(std::get<OrgUnit>(unit).code) == wanted) exact << head(unit).id;
        if (isCalled(title, typed)) alike << head(unit).id;
    }
    return exact.isEmpty() ? alike : exact;
}

/// Tags of this name in the workspace or, by their labels, in the vocabulary.
QStringList tagsCalled(const QString &typed, store::Database &database)
{
    QStringList codes;
    for (const Term &term : vocabulary(u"tag").terms)
        if (isCalled(term.code, typed) || isCalled(term.german, typed) || isCalled(term.english, typed))
            codes << term.code;
    store::RecordStore store(database);
    for (const RecordKind kind : {RecordKind::Process, RecordKind::KnowledgeItem})
        for (const QString &tag : store.textsInUse(kind, u"tags"))
            if (folded(tag) == folded(typed) && !codes.contains(tag)) codes << tag;
    return codes;
}

/// Adds to a facet what is not chosen yet; false when there is nothing.
bool choose(QStringList &chosen, const QStringList &codes)
{
    for (const QString &code : codes)
        if (!chosen.contains(code)) chosen << code;
    return !codes.isEmpty();
}

bool applies(const FieldFilter &filter, Query &query, store::Database &database)
{
    switch (filter.field) {
    case FieldFilter::Field::Unit:
        return choose(query.units, unitsCalled(filter.value, database));
    case FieldFilter::Field::Kind:
        return choose(query.kinds, filter.codes);
    case FieldFilter::Field::Status:
        return choose(query.statuses, filter.codes);
    case FieldFilter::Field::Tag:
        return choose(query.tags, tagsCalled(filter.value, database));
    case FieldFilter::Field::From:
        query.from = query.from.isValid() ? std::max(query.from, filter.date) : filter.date;
        return true;
    case FieldFilter::Field::Until:
        query.until = query.until.isValid() ? std::min(query.until, filter.date) : filter.date;
        return true;
    }
    return false;
}

} // namespace

void applyFilters(QueryTree &tree, Query &query, store::Database &database)
{
    const QList<FieldFilter> filters = tree.filters;
    for (const FieldFilter &filter : filters)
        if (!applies(filter, query, database)) tree = withoutFilter(std::move(tree), filter);
}

} // namespace staffelstab::search
