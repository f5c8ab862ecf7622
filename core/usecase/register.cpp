// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/register.h"

#include "base/text.h"
#include "handover/completeness.h"
#include "handover/risk.h"
#include "model/effort.h"
#include "model/vocabulary.h"
#include "store/feed.h"
#include "store/recordstore.h"
#include "usecase/guard.h"
#include "usecase/sheetfigures.h"
#include "usecase/workspace.h"

#include <QCollator>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
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

/// The rows with what the rules of the sheet say about each.
QList<RegisterRow> judgedRows(Workspace &workspace, const QDate &today, const QStringList &ids)
{
    const store::ReadTransaction snapshot(workspace.database());
    QList<RegisterRow> rows = store::registerRows(workspace.database(), ids);
    judgeRows(workspace.database(), rows, today);
    return rows;
}

/// Whether the record has belonged to another process before, whose row it concerns as well.
bool hasMoved(Workspace &workspace, const AnyRecord &record)
{
    if (head(record).revision < 2 || std::holds_alternative<Process>(record)) return false;
    const auto entries = store::ChangeFeed(workspace.database()).of(head(record).id, -1);
    return std::ranges::any_of(entries, [](const store::FeedEntry &entry) {
        return entry.operation == u"update" && std::ranges::any_of(entry.changes, [](const FieldChange &change) {
                   return change.field == u"process" || change.field == u"subject";
               });
    });
}

/// The processes to which these records belong, or nothing where one of them may concern any process.
std::optional<QStringList> processesConcerned(Workspace &workspace, const QStringList &changed)
{
    store::RecordStore store(workspace.database());
    QSet<Id> processes;
    for (const Id &id : changed) {
        const auto record = store.loadWithBin(id);
        if (!record || hasMoved(workspace, *record)) return std::nullopt;
        if (std::holds_alternative<Process>(*record))
            processes << id;
        else if (const auto *step = std::get_if<Step>(&*record))
            processes << step->process;
        else if (const auto *competence = std::get_if<Competence>(&*record))
            processes << competence->process;
        else if (const auto *assessment = std::get_if<Assessment>(&*record))
            processes << assessment->process;
        else if (const auto *attachment = std::get_if<Attachment>(&*record))
            processes << attachment->subject; // counts for the sheet where it hangs on the process itself
        else if (!std::holds_alternative<OpenQuestion>(*record) && !std::holds_alternative<TrialRun>(*record))
            return std::nullopt;
    }
    return QStringList(processes.begin(), processes.end());
}

QCollator germanOrder()
{
    QCollator collator{QLocale{QLocale::German}};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

void sortByName(QList<RegisterRow> &rows)
{
    const QCollator collator = germanOrder();
    std::vector<std::pair<QCollatorSortKey, qsizetype>> keys;
    keys.reserve(static_cast<std::size_t>(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i)
        keys.emplace_back(collator.sortKey(rows[i].name), i);
    std::ranges::stable_sort(keys, [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    QList<RegisterRow> sorted;
    sorted.reserve(rows.size());
    for (const auto &[key, place] : keys)
        sorted << std::move(rows[place]);
    rows = std::move(sorted);
}

/// The rows, by name, with these replaced, added, or taken away where a changed process has no row any more.
QList<RegisterRow> withChanges(QList<RegisterRow> rows, const QStringList &changed, const QList<RegisterRow> &now)
{
    QHash<Id, const RegisterRow *> fresh;
    for (const RegisterRow &row : now)
        fresh.insert(row.id, &row);
    QSet<Id> misplaced(changed.begin(), changed.end()); // without a row any more, or with one under another name
    for (RegisterRow &row : rows) {
        const RegisterRow *newer = fresh.value(row.id);
        if (!newer || newer->name != row.name) continue;
        row = *newer;
        fresh.remove(row.id);
        misplaced.remove(row.id);
    }
    rows.removeIf([&](const RegisterRow &row) { return misplaced.contains(row.id); });
    if (fresh.isEmpty()) return rows;
    QList<RegisterRow> placed;
    for (const RegisterRow *row : std::as_const(fresh))
        placed << *row;
    sortByName(placed);
    const qsizetype kept = rows.size();
    rows << placed;
    std::inplace_merge(rows.begin(), rows.begin() + kept, rows.end(),
                       [collator = germanOrder()](const RegisterRow &a, const RegisterRow &b) {
                           return collator.compare(a.name, b.name) < 0;
                       });
    return rows;
}

} // namespace

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

QString completenessBandCode(int points) { return completenessBands().at(static_cast<int>(handover::bandOf(points))); }

QString riskBandCode(std::optional<int> risk)
{
    if (!risk) return riskBands().back();
    return riskBands().at(static_cast<int>(handover::RiskBand::AtOnce) - static_cast<int>(handover::riskBand(*risk)));
}

Result<QList<RegisterRow>> processRegister(Workspace &workspace, const QDate &today)
{
    return guard([&] {
        QList<RegisterRow> rows = judgedRows(workspace, today, {});
        sortByName(rows);
        return rows;
    });
}

Result<QList<RegisterRow>> processRegister(Workspace &workspace, const QStringList &ids, const QDate &today)
{
    return guard([&] {
        constexpr qsizetype kAtOnce = 10'000; // bound values of one statement
        if (ids.isEmpty()) return QList<RegisterRow>();
        if (ids.size() <= kAtOnce) return judgedRows(workspace, today, ids);
        QList<RegisterRow> rows = judgedRows(workspace, today, {});
        const QSet<Id> wanted(ids.begin(), ids.end());
        rows.removeIf([&](const RegisterRow &row) { return !wanted.contains(row.id); });
        return rows;
    });
}

Result<QList<RegisterRow>> processRegister(Workspace &workspace, const QList<RegisterRow> &before,
                                           const QStringList &changed, const QDate &today)
{
    constexpr qsizetype kFew = 5'000; ///< a tag for a thousand processes at once is one of these
    if (before.isEmpty() || changed.isEmpty() || changed.size() > kFew) return processRegister(workspace, today);
    const auto concerned = guard([&] { return processesConcerned(workspace, changed); });
    if (!concerned) return concerned.error();
    if (!*concerned) return processRegister(workspace, today);
    auto now = processRegister(workspace, **concerned, today);
    if (!now) return now.error();
    return withChanges(before, **concerned, *now);
}

QList<int> filtered(const QList<RegisterRow> &rows, const RegisterFilter &filter)
{
    const QStringList wanted = folded(filter.text).split(u' ', Qt::SkipEmptyParts);
    QList<int> places;
    for (int i = 0; i < rows.size(); ++i)
        if (passes(rows[i], filter, wanted)) places << i;
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

} // namespace staffelstab
