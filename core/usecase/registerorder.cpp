// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/registerorder.h"

#include "base/text.h"
#include "handover/completeness.h"
#include "handover/risk.h"
#include "model/effort.h"
#include "model/vocabulary.h"
#include "usecase/register.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{

QCollator germanOrder()
{
    QCollator collator{QLocale{QLocale::German}};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

QString partnerKey(const QString &partner) { return folded(partner.simplified()); }

const QStringList &completenessBands()
{
    static const QStringList codes{u"Patchy"_s, u"Usable"_s, u"Complete"_s};
    return codes;
}

const QStringList &riskBands()
{
    static const QStringList codes{u"AtOnce"_s, u"Urgent"_s, u"LookAhead"_s, u"Watch"_s, u"Unrated"_s};
    return codes;
}

const QList<RegisterColumn> &groupColumns()
{
    static const QList<RegisterColumn> columns{
        RegisterColumn::Unit,         RegisterColumn::Owner,    RegisterColumn::Kind,
        RegisterColumn::Status,       RegisterColumn::Priority, RegisterColumn::Review,
        RegisterColumn::Completeness, RegisterColumn::Risk,     RegisterColumn::SharedWith};
    return columns;
}

QString completenessBandCode(int points) { return completenessBands().at(static_cast<int>(handover::bandOf(points))); }

QString riskBandCode(std::optional<int> risk)
{
    if (!risk) return riskBands().back();
    return riskBands().at(static_cast<int>(handover::RiskBand::AtOnce) - static_cast<int>(handover::riskBand(*risk)));
}

namespace
{

bool isSharedAs(const RegisterRow &row, const QString &with)
{
    if (with.isEmpty()) return true;
    const QString partner = partnerKey(row.sharedWith);
    return with == kSharedWithAnybody ? !partner.isEmpty() : partner == partnerKey(with);
}

bool passes(const RegisterRow &row, const RegisterFilter &filter, const QStringList &words)
{
    if (filter.only && !filter.only->contains(row.id)) return false;
    if (!filter.unit.isEmpty() && row.unit != filter.unit) return false;
    if (!filter.kind.isEmpty() && row.kind != filter.kind) return false;
    if (!filter.status.isEmpty() && !row.offering.contains(filter.status)) return false;
    if (!filter.tag.isEmpty() && !row.tags.contains(filter.tag)) return false;
    if (!filter.reviewState.isEmpty() && row.reviewState != filter.reviewState) return false;
    if (!filter.completeness.isEmpty() && completenessBandCode(row.completeness) != filter.completeness) return false;
    if (!filter.risk.isEmpty() && riskBandCode(row.risk) != filter.risk) return false;
    if (!isSharedAs(row, filter.sharedWith)) return false;
    if (words.isEmpty()) return true;
    const QString text =
        folded(QStringList{row.number, row.name, row.unitName, row.ownerTitle, row.tags.join(u' ')}.join(u' '));
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

/// What a column sorts by: numbers as numbers, words by the collator.
struct SortKey {
    std::optional<double> number;
    QString text;
};

SortKey words(const QString &text) { return {{}, text}; }

/// Nothing sorts before zero.
template <typename Number> SortKey number(std::optional<Number> value)
{
    return {value ? static_cast<double>(*value) : -1.0, {}};
}

SortKey number(int value) { return number(std::optional(value)); }
SortKey date(const QDate &date) { return {date.isValid() ? static_cast<double>(date.toJulianDay()) : 0.0, {}}; }

/// Where a code stands in its vocabulary; none before the first, a word of the person's behind the last.
SortKey place(QStringView vocabularyName, const QString &code)
{
    const QList<Term> &terms = vocabulary(vocabularyName).terms;
    const auto term = std::ranges::find(terms, code, &Term::code);
    return {code.isEmpty() ? -1.0 : static_cast<double>(term - terms.begin()), {}};
}

SortKey keyOf(const RegisterRow &row, RegisterColumn column)
{
    switch (column) {
    case RegisterColumn::Number:
        return words(row.number);
    case RegisterColumn::Name:
        return words(row.name);
    case RegisterColumn::Definition:
        return words(row.definition);
    case RegisterColumn::Kind:
        return place(u"processKind", row.kind);
    case RegisterColumn::Unit:
        return words(row.unitName);
    case RegisterColumn::Owner:
        return words(row.ownerTitle);
    case RegisterColumn::Triggers:
        return words(row.triggers);
    case RegisterColumn::Results:
        return words(row.results);
    case RegisterColumn::Recipients:
        return words(row.recipients);
    case RegisterColumn::ServiceKey:
        return words(row.serviceKey);
    case RegisterColumn::LegalBases:
        return words(row.legalBases);
    case RegisterColumn::Cases:
        return number(row.caseCount);
    case RegisterColumn::HandlingTime:
        return number(hoursOf(row.handlingTime));
    case RegisterColumn::BoundHours:
        return number(row.boundHours);
    case RegisterColumn::ItProcedures:
        return words(row.itProcedures);
    case RegisterColumn::MediaBreaks:
        return number(row.mediaBreaks);
    case RegisterColumn::Status:
        return place(u"offering", row.offering.value(0));
    case RegisterColumn::Level:
        return number(row.level);
    case RegisterColumn::TargetLevel:
        return number(row.targetLevel);
    case RegisterColumn::Holders:
        return number(row.holders);
    case RegisterColumn::NextLeaving:
        return date(row.nextLeaving);
    case RegisterColumn::Priority:
        return place(u"priority", row.priority);
    case RegisterColumn::Recommendations:
        return number(row.openRecommendations);
    case RegisterColumn::HalfYears:
        return words(row.halfYears.join(u' '));
    case RegisterColumn::Tags:
        return words(row.tags.join(u' '));
    case RegisterColumn::Steps:
        return number(row.steps);
    case RegisterColumn::Knowledge:
        return number(row.knowledgeItems);
    case RegisterColumn::Review:
        return place(u"reviewState", row.reviewState);
    case RegisterColumn::ReviewDate:
        return date(row.reviewDate);
    case RegisterColumn::Changed:
        return {static_cast<double>(row.changedAt.toMSecsSinceEpoch()), {}};
    case RegisterColumn::Completeness:
        return number(row.completeness);
    case RegisterColumn::Risk:
        return number(row.risk);
    case RegisterColumn::NetRisk:
        return number(row.netRisk);
    case RegisterColumn::SharedWith:
        return words(row.sharedWith);
    }
    Q_UNREACHABLE();
}

QList<int> sortedPlaces(const QList<RegisterRow> &rows, QList<int> places, const RegisterFilter &filter)
{
    const bool ascending = filter.order == Qt::AscendingOrder;
    if (filter.sortBy == RegisterColumn::Name) { // as they come
        if (!ascending) std::ranges::reverse(places);
        return places;
    }
    struct Entry {
        int place;
        double number;
        std::optional<QCollatorSortKey> words;
    };
    const QCollator collator = germanOrder();
    std::vector<Entry> entries;
    entries.reserve(static_cast<std::size_t>(places.size()));
    for (const int place : std::as_const(places)) {
        const SortKey key = keyOf(rows[place], filter.sortBy);
        entries.push_back({place, key.number.value_or(0), std::nullopt});
        if (!key.number) entries.back().words = collator.sortKey(key.text);
    }
    std::ranges::stable_sort(entries, [&](const Entry &a, const Entry &b) {
        const Entry &first = ascending ? a : b;
        const Entry &second = ascending ? b : a;
        if (first.words) return first.words->compare(*second.words) < 0;
        return first.number < second.number;
    });
    std::ranges::transform(entries, places.begin(), &Entry::place);
    return places;
}

/// What the rows of one group share.
QString groupCode(const RegisterRow &row, RegisterColumn column)
{
    switch (column) {
    case RegisterColumn::Unit:
        return row.unit;
    case RegisterColumn::Owner:
        return row.ownerTitle;
    case RegisterColumn::Kind:
        return row.kind;
    case RegisterColumn::Status:
        return row.offering.value(0);
    case RegisterColumn::Priority:
        return row.priority;
    case RegisterColumn::Review:
        return row.reviewState;
    case RegisterColumn::Completeness:
        return completenessBandCode(row.completeness);
    case RegisterColumn::Risk:
        return riskBandCode(row.risk);
    case RegisterColumn::SharedWith:
        return partnerKey(row.sharedWith);
    default:
        return {};
    }
}

SortKey groupKey(const RegisterRow &row, RegisterColumn column)
{
    if (column == RegisterColumn::Completeness)
        return number(std::optional(completenessBands().indexOf(groupCode(row, column))));
    if (column == RegisterColumn::Risk) return number(std::optional(riskBands().indexOf(groupCode(row, column))));
    return keyOf(row, column);
}

RegisterOrder grouped(const QList<RegisterRow> &rows, const QList<int> &places, RegisterColumn column)
{
    struct Bucket {
        RegisterGroup group;
        double number = 0;
        std::optional<QCollatorSortKey> words;
        QList<int> places;
    };
    const QCollator collator = germanOrder();
    std::vector<Bucket> buckets;
    QHash<QString, std::size_t> known;
    for (const int place : places) {
        const QString code = groupCode(rows[place], column);
        const auto found = known.constFind(code);
        const std::size_t at = found == known.cend() ? buckets.size() : *found;
        if (found == known.cend()) {
            const SortKey key = groupKey(rows[place], column);
            known.insert(code, at);
            buckets.push_back({{code, 0, 0}, key.number.value_or(0), std::nullopt, {}});
            if (!key.number) buckets.back().words = collator.sortKey(key.text);
        }
        buckets[at].places << place;
    }
    std::ranges::stable_sort(buckets, [](const Bucket &a, const Bucket &b) {
        if (a.group.code.isEmpty() != b.group.code.isEmpty()) return b.group.code.isEmpty();
        return a.words && b.words ? a.words->compare(*b.words) < 0 : a.number < b.number;
    });
    RegisterOrder order{{}, {}, column};
    order.places.reserve(places.size());
    for (Bucket &bucket : buckets) {
        order.groups.append({bucket.group.code, order.places.size(), bucket.places.size()});
        order.places << bucket.places;
    }
    return order;
}

} // namespace

RegisterOrder filtered(const QList<RegisterRow> &rows, const RegisterFilter &filter)
{
    const QStringList wanted = folded(filter.text).split(u' ', Qt::SkipEmptyParts);
    QList<int> places;
    for (int i = 0; i < rows.size(); ++i)
        if (passes(rows[i], filter, wanted)) places << i;
    places = sortedPlaces(rows, std::move(places), filter);
    if (!filter.groupBy || !groupColumns().contains(*filter.groupBy)) return {std::move(places), {}, {}};
    return grouped(rows, places, *filter.groupBy);
}

} // namespace staffelstab
