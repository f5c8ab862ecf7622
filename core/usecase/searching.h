// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "search/analysis.h"
#include "search/completion.h"
#include "search/hit.h"
#include "search/reason.h"

#include <optional>

namespace staffelstab
{

class Workspace;

/// The ranked search with passages and facets; what is shown is read from the store at this moment. Falls back to
/// quick find while the ranked index is not usable, and says so in Page::source.
Result<search::Page> find(Workspace &workspace, const search::Query &query);

/// All texts of one hit, in order, with every place that the query matches.
Result<QList<search::Passage>> wholeTexts(Workspace &workspace, const search::Query &query, const Id &record);

/// Records whose title, number or text contain what is typed; sees what was saved a moment ago. For Ctrl+K.
Result<QList<search::Hit>> quickFind(Workspace &workspace, const QString &text, int limit = 20);

/// Why a record is among the hits of a query, word by word; empty for a query of filters alone and for a record that
/// was changed since. NotFound for a record that there is no more.
Result<QList<search::Reason>> explain(Workspace &workspace, const search::Query &query, const Id &hit);

/// The process that a record is, or that it belongs to as a step or an item of knowledge; empty for none.
Result<Id> processOf(Workspace &workspace, const Id &record);

/// Whether a query has filters and no words that a record could have.
bool hasFiltersAlone(const search::Query &query);

/// What can be completed at the cursor of a query, and how; nothing where there is nothing to propose.
struct Completing {
    search::Completable typed;
    QList<search::Completion> choices;
};
Result<std::optional<Completing>> completions(Workspace &workspace, const QString &text, qsizetype cursor,
                                              const QString &language);

/// How the search reads a text, stage by stage.
Result<search::TextAnalysis> analyse(const QString &text);

/// The same with the glossary of the workspace.
Result<search::TextAnalysis> analyse(Workspace &workspace, const QString &text);

struct IndexState {
    qint64 documents = 0;
    qint64 indexedUntil = 0; ///< sequence number of the change feed
    qint64 feedEnd = 0;
    bool usable = false;
    qint64 indexedReading = 0; ///< number of the newest text of an attachment that is in it
    qint64 newestReading = 0;

    /// Nothing was saved or read since.
    bool isUpToDate() const { return usable && indexedUntil == feedEnd && indexedReading == newestReading; }
};

Result<IndexState> indexState(Workspace &workspace);

/// Brings the ranked index up to the end of the change feed; rebuilds it where it is missing, damaged or of another
/// version. One thread and one process at a time: Busy when another holds the index.
Result<IndexState> updateIndex(Workspace &workspace, const Progress &progress = {});
Result<IndexState> rebuildIndex(Workspace &workspace, const Progress &progress = {});

} // namespace staffelstab
