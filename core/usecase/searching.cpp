// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/searching.h"

#include "search/finder.h"
#include "search/indexer.h"
#include "search/querytree.h"
#include "search/rankedindex.h"
#include "store/contenttexts.h"
#include "store/feed.h"
#include "usecase/guard.h"
#include "usecase/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

search::Indexer indexerOf(Workspace &workspace)
{
    return {workspace.database(), workspace.indexFolder(), workspace.workspaceId()};
}

IndexState stateOf(Workspace &workspace, const search::IndexStamp &stamp, bool usable)
{
    store::Database &database = workspace.database();
    return {stamp.documents, stamp.sequence, store::ChangeFeed(database).end(),
            usable,          stamp.reading,  store::ContentTexts(database).newest()};
}

} // namespace

Result<search::Page> find(Workspace &workspace, const search::Query &query)
{
    return guard([&] { return workspace.finder().find(query); });
}

Result<QList<search::Passage>> wholeTexts(Workspace &workspace, const search::Query &query, const Id &record)
{
    return guard([&] { return workspace.finder().wholeTexts(query, record); });
}

Result<QList<search::Hit>> quickFind(Workspace &workspace, const QString &text, int limit)
{
    return guard([&] { return workspace.finder().quickFind(text, limit); });
}

Result<QList<search::Reason>> explain(Workspace &workspace, const search::Query &query, const Id &hit)
{
    return guard([&] {
        auto reasons = workspace.finder().explain(query, hit);
        if (!reasons) throw Failure(ErrorCode::NotFound, u"no such record"_s, hit);
        return *std::move(reasons);
    });
}

Result<Id> processOf(Workspace &workspace, const Id &record)
{
    return guard([&] { return search::Documents(workspace.database()).processOf({record}); });
}

bool hasFiltersAlone(const search::Query &query)
{
    const search::QueryTree tree = search::parseQuery(query.text, query.prefix);
    const bool hasFacets = !query.kinds.isEmpty() || !query.units.isEmpty() || !query.statuses.isEmpty() ||
                           !query.tags.isEmpty() || query.from.isValid() || query.until.isValid();
    const bool hasWords = !std::ranges::all_of(tree.clauses, &search::Clause::excluded);
    return !hasWords && (hasFacets || !tree.filters.isEmpty());
}

Result<std::optional<Completing>> completions(Workspace &workspace, const QString &text, qsizetype cursor,
                                              const QString &language)
{
    return guard([&]() -> std::optional<Completing> {
        const auto typed = search::completableAt(text, cursor);
        if (!typed) return std::nullopt;
        QList<search::Completion> choices = search::completions(*typed, language, workspace.database());
        return choices.isEmpty() ? std::nullopt : std::optional(Completing{*typed, std::move(choices)});
    });
}

Result<search::TextAnalysis> analyse(const QString &text)
{
    return guard([&] { return search::analyse(text); });
}

Result<search::TextAnalysis> analyse(Workspace &workspace, const QString &text)
{
    return guard([&] { return search::analyse(text, search::TownWordsReader(workspace.database()).current()); });
}

Result<IndexState> indexState(Workspace &workspace)
{
    return guard([&] {
        try {
            const search::RankedIndex index(search::rankedFolder(workspace.indexFolder()), workspace.workspaceId());
            return stateOf(workspace, index.stamp(), !search::isReportedDamaged(workspace.indexFolder()));
        } catch (const search::IndexError &) {
            return stateOf(workspace, {}, false);
        }
    });
}

Result<IndexState> updateIndex(Workspace &workspace, const Progress &progress)
{
    return guard([&] { return stateOf(workspace, indexerOf(workspace).update(progress), true); });
}

Result<IndexState> rebuildIndex(Workspace &workspace, const Progress &progress)
{
    return guard([&] { return stateOf(workspace, indexerOf(workspace).rebuild(progress), true); });
}

} // namespace staffelstab
