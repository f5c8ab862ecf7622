// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/lookup.h"

#include "support/workspacefixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

KnowledgeItem withId(Workspace &workspace, const Id &id, const QString &externalId = {})
{
    return aKnowledgeItem(workspace, u"Titel"_s)
        .with(&KnowledgeItem::id, id)
        .with(&KnowledgeItem::externalId, externalId)
        .saved();
}

} // namespace

TEST(ResolveId, TakesIdsBeginningsAndForeignIds)
{
    TempWorkspace workspace;
    const auto first = withId(*workspace, u"01a00000-1111-7000-8000-000000000001"_s);
    const auto second = withId(*workspace, u"01a00000-2222-7000-8000-000000000001"_s, u"Dok 7"_s);

    EXPECT_EQ(valueOf(resolveId(*workspace, first.id)), first.id);
    EXPECT_EQ(valueOf(resolveId(*workspace, first.id.toUpper())), first.id);
    EXPECT_EQ(valueOf(resolveId(*workspace, u"01a00000-2"_s)), second.id);
    EXPECT_EQ(valueOf(resolveId(*workspace, u"Dok 7"_s)), second.id);
}

TEST(ResolveId, RefusesWhatFitsSeveralRecordsOrNone)
{
    TempWorkspace workspace;
    withId(*workspace, u"01a00000-1111-7000-8000-000000000001"_s, u"gleich"_s);
    withId(*workspace, u"01a00000-2222-7000-8000-000000000001"_s, u"gleich"_s);

    EXPECT_EQ(codeOf(resolveId(*workspace, u"01a00000"_s)), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(resolveId(*workspace, u"gleich"_s)), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(resolveId(*workspace, u"01a0"_s)), ErrorCode::NotFound) << "too short";
    EXPECT_EQ(codeOf(resolveId(*workspace, u"01a00000-%"_s)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(resolveId(*workspace, QString())), ErrorCode::NotFound);
}
