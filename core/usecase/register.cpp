// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/register.h"

#include "store/feed.h"
#include "store/recordstore.h"
#include "usecase/guard.h"
#include "usecase/registerorder.h"
#include "usecase/sheetfigures.h"
#include "usecase/workspace.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

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

} // namespace staffelstab
