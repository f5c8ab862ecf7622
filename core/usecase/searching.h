// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "search/analysis.h"
#include "search/hit.h"

namespace staffelstab
{

class Workspace;

/// The ranked search with passages and facets; what is shown is read from the store at this moment. Falls back to
/// quick find while the ranked index is not usable, and says so in Page::source.
Result<search::Page> find(Workspace &workspace, const search::Query &query);

/// Records whose title, number or text contain what is typed; sees what was saved a moment ago. For Ctrl+K.
Result<QList<search::Hit>> quickFind(Workspace &workspace, const QString &text, int limit = 20);

/// How the search reads a text, stage by stage.
Result<search::TextAnalysis> analyse(const QString &text);

/// The same with the glossary of the workspace.
Result<search::TextAnalysis> analyse(Workspace &workspace, const QString &text);

struct IndexState {
    qint64 documents = 0;
    qint64 indexedUntil = 0; ///< sequence number of the change feed
    qint64 feedEnd = 0;
    bool usable = false;
};

Result<IndexState> indexState(Workspace &workspace);

/// Brings the ranked index up to the end of the change feed; rebuilds it where it is missing, damaged or of another
/// version. One thread and one process at a time: Busy when another holds the index.
Result<IndexState> updateIndex(Workspace &workspace, const Progress &progress = {});
Result<IndexState> rebuildIndex(Workspace &workspace, const Progress &progress = {});

} // namespace staffelstab
