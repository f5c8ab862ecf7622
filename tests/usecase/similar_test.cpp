// SPDX-License-Identifier: GPL-3.0-or-later
// Processes that are like another one.
#include "support/indexfixture.h"
#include "usecase/similar.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class SimilarProcesses : public testing::Test
{
  protected:
    Id process(const QString &name, const QString &description = {}, const QStringList &bases = {})
    {
        return aProcess(*workspace, name)
            .with(&Process::description, description)
            .with(&Process::legalBases, bases)
            .saved()
            .id;
    }
    QStringList like(const Id &id, int limit = 5)
    {
        QStringList titles;
        for (const SimilarProcess &similar : valueOf(similarProcesses(*workspace, id, limit)))
            titles << similar.record.title;
        return titles;
    }

    IndexedWorkspace workspace;
};

} // namespace

TEST_F(SimilarProcesses, ShareTelltaleWordsAndSayWhich)
{
    const Id grant = process(u"Wohngeld bewilligen"_s, u"Einkommen und Miete prüfen, Bescheid erstellen."_s);
    process(u"Wohngeld einstellen"_s, u"Einkommen und Miete neu prüfen."_s);
    process(u"Hundesteuer festsetzen"_s, u"Hund anmelden, Marke ausgeben."_s);
    workspace.index();

    const QList<SimilarProcess> similar = valueOf(similarProcesses(*workspace, grant));

    ASSERT_EQ(like(grant), QStringList{u"Wohngeld einstellen"_s});
    EXPECT_THAT(similar.front().words, testing::IsSupersetOf({u"Wohngeld"_s, u"Miete"_s}));
    EXPECT_GT(similar.front().likeness, 0.3);
    EXPECT_LE(similar.front().likeness, 1.0);
}

TEST_F(SimilarProcesses, AreFoundByWhatOnlyTheyReferTo)
{
    const Id law = Builder<LegalBasis>(*workspace).with(&LegalBasis::name, u"§ 35 VwVfG"_s).saved().id;
    const Id one = process(u"Wohngeld bewilligen"_s, {}, {law});
    process(u"Hundesteuer festsetzen"_s, {}, {law});
    process(u"Reisepass ausstellen"_s);
    workspace.index();

    const QList<SimilarProcess> similar = valueOf(similarProcesses(*workspace, one));

    ASSERT_EQ(like(one), QStringList{u"Hundesteuer festsetzen"_s});
    EXPECT_EQ(similar.front().references, QStringList{u"§ 35 VwVfG"_s});
}

TEST_F(SimilarProcesses, OfALawThatManyReferToAreNone)
{
    const Id law = Builder<LegalBasis>(*workspace).with(&LegalBasis::name, u"§ 35 VwVfG"_s).saved().id;
    const QStringList names{u"Wohngeld"_s,  u"Hundesteuer"_s, u"Reisepass"_s,  u"Fischereischein"_s, u"Eheschließung"_s,
                            u"Sperrmüll"_s, u"Baumfällung"_s, u"Marktstand"_s, u"Straßenfest"_s,     u"Kita"_s};
    Id first;
    for (const QString &name : names)
        if (const Id id = process(name, {}, {law}); first.isEmpty()) first = id;
    workspace.index();
    EXPECT_EQ(like(first), QStringList{});
}

TEST_F(SimilarProcesses, AreProcessesAndAtMostAsManyAsAsked)
{
    const Id one = process(u"Wohngeld bewilligen"_s);
    for (int i = 0; i < 4; ++i)
        process(u"Wohngeld Nummer %1"_s.arg(i));
    aKnowledgeItem(*workspace, u"Wohngeld bewilligen"_s).saved();
    workspace.index();
    EXPECT_EQ(like(one, 3).size(), 3);
    EXPECT_EQ(like(one, 10).size(), 4);
    EXPECT_EQ(like(one, std::numeric_limits<int>::max()).size(), 4);
}

TEST_F(SimilarProcesses, AreNoneWithoutAnIndexAndUnknownProcessesAreRefused)
{
    const Id one = process(u"Wohngeld bewilligen"_s);
    process(u"Wohngeld einstellen"_s);
    EXPECT_EQ(like(one), QStringList{});
    EXPECT_EQ(codeOf(similarProcesses(*workspace, newId())), ErrorCode::NotFound);
    const Id tip = aKnowledgeItem(*workspace, u"Wohngeld"_s).saved().id;
    EXPECT_EQ(codeOf(similarProcesses(*workspace, tip)), ErrorCode::Invalid) << "only processes are compared";
}
