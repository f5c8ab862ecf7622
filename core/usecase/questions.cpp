// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/questions.h"

#include "search/querytree.h"
#include "store/searchmisses.h"
#include "usecase/writing.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::ChangeContext;
using store::RecordStore;
using store::SearchMisses;

constexpr qsizetype kLongestSearch = 200;

/// Misses stand outside the change feed, so that a command would leave no trace of its own.
template <typename Body> Result<Done> changeMisses(Workspace &workspace, Body &&body)
{
    return inCommand(workspace, newId(), [&](RecordStore &, const ChangeContext &) {
        SearchMisses misses(workspace.database());
        body(misses);
        return Done{};
    });
}

} // namespace

bool isPlainSearch(const QString &text)
{
    if (text.size() > kLongestSearch) return false;
    const search::QueryTree tree = search::parseQuery(text, false);
    return !tree.isEmpty() && tree.filters.isEmpty();
}

QString wordsOfSearch(const QString &text)
{
    QString words = text;
    search::takeFilters(words);
    return words.simplified();
}

Result<bool> keepsMisses(Workspace &workspace)
{
    return guard([&] { return SearchMisses(workspace.database()).areKept(); });
}

Result<Done> keepMisses(Workspace &workspace, bool kept)
{
    return changeMisses(workspace, [&](SearchMisses &misses) {
        misses.setKept(kept);
        if (!kept) misses.forgetAll();
    });
}

Result<Done> noteMiss(Workspace &workspace, const QString &text, const QDate &today)
{
    const auto kept = keepsMisses(workspace);
    if (!kept) return kept.error();
    if (!*kept || workspace.isReadOnly() || !isPlainSearch(text)) return Done{};
    return changeMisses(workspace, [&](SearchMisses &misses) { misses.note(text, today); });
}

Result<QList<SearchMiss>> missedSearches(Workspace &workspace, const QDate &today, int limit)
{
    return guard([&] { return SearchMisses(workspace.database()).list(today, limit); });
}

Result<Done> dropOldMisses(Workspace &workspace, const QDate &today)
{
    const auto old = guard([&] { return SearchMisses(workspace.database()).hasOld(today); });
    if (!old) return old.error();
    if (!*old || workspace.isReadOnly()) return Done{};
    return changeMisses(workspace, [&](SearchMisses &misses) { misses.dropOld(today); });
}

Result<Done> forgetMiss(Workspace &workspace, const QString &text)
{
    return changeMisses(workspace, [&](SearchMisses &misses) { misses.forget(text); });
}

Result<Done> forgetMisses(Workspace &workspace)
{
    return changeMisses(workspace, [](SearchMisses &misses) { misses.forgetAll(); });
}

Result<Saved> askQuestion(Workspace &workspace, const OpenQuestion &question, const QString &command,
                          const QString &miss)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (const auto made = madeBefore(workspace, command, RecordKind::OpenQuestion)) return *made;
        requireReferences(store, blank(RecordKind::OpenQuestion), question);
        SearchMisses misses(workspace.database());
        misses.forget(question.text);
        misses.forget(miss);
        return putRecord(store, question, change);
    });
}

} // namespace staffelstab
