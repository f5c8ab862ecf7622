// SPDX-License-Identifier: GPL-3.0-or-later
// From foreign file to hit: what the authorities drew is found by searching for it.
#include "exchange/realfiles.h"
#include "support/indexfixture.h"
#include "usecase/exchanging.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

/// Texts to search for, each with the records that would be a right answer.
using Wanted = QHash<QString, QSet<Id>>;

Wanted wantedIn(Workspace &workspace)
{
    Wanted wanted;
    for (const AnyRecord &record : valueOf(listRecords(workspace, RecordKind::Step)))
        wanted[std::get<Step>(record).name] << std::get<Step>(record).process;
    for (const AnyRecord &record : valueOf(listRecords(workspace, RecordKind::KnowledgeItem))) {
        const auto &item = std::get<KnowledgeItem>(record);
        wanted[item.body.isEmpty() ? item.title : item.body] << item.id;
    }
    return wanted;
}

constexpr int kHitsOfAPage = 10;
constexpr int kManyPages = 100;

bool isAmong(Workspace &workspace, const QString &text, const QSet<Id> &right, int limit)
{
    search::Query query = queryFor(text);
    query.limit = limit;
    const search::Page page = valueOf(find(workspace, query));
    return std::ranges::any_of(page.hits, [&](const search::Hit &hit) { return right.contains(hit.id); });
}

bool holdsWords(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

TEST(RealBpmn, EveryStepAndAnnotationIsFoundBySearchingForIt)
{
    STAFFELSTAB_NEEDS_REAL_FILES("bpmn-brandenburg");
    IndexedWorkspace workspace;
    const QStringList endings{u".bpmn"_s, u".bpmn20.xml"_s};
    const QStringList files = realFiles(u"bpmn-brandenburg"_s, endings) + realFiles(u"bpmn-municipal"_s, endings);
    int imported = 0;
    for (const ImportOutcome &outcome : valueOf(importPaths(*workspace, files)))
        imported += outcome.status == ImportStatus::Imported;
    EXPECT_EQ(imported, files.size());
    EXPECT_EQ(files.size(), 134);
    workspace.index();

    QStringList missed;
    const Wanted wanted = wantedIn(*workspace);
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (!holdsWords(it.key())) continue;
        if (isAmong(*workspace, it.key(), it.value(), kHitsOfAPage)) continue;
        // A name such as "Bearbeitung" stands in many processes: further down is found as well.
        if (!isAmong(*workspace, it.key(), it.value(), kManyPages)) missed << it.key().left(80);
    }

    EXPECT_GT(wanted.size(), 500);
    EXPECT_TRUE(missed.isEmpty()) << missed.size() << " of " << wanted.size()
                                  << ", first: " << missed.mid(0, 5).join(u" | "_s).toStdString();
    EXPECT_TRUE(valueOf(checkWorkspace(*workspace)).sound());
}
