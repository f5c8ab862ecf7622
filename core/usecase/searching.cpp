// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/searching.h"

#include "search/finder.h"
#include "search/indexer.h"
#include "search/rankedindex.h"
#include "store/feed.h"
#include "usecase/guard.h"
#include "usecase/workspace.h"

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
    return {stamp.documents, stamp.sequence, store::ChangeFeed(workspace.database()).end(), usable};
}

} // namespace

Result<search::Page> find(Workspace &workspace, const search::Query &query)
{
    return guard([&] { return workspace.finder().find(query); });
}

Result<QList<search::Hit>> quickFind(Workspace &workspace, const QString &text, int limit)
{
    return guard([&] { return workspace.finder().quickFind(text, limit); });
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
