// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/facets.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::search;

namespace
{

FacetLines lines()
{
    return {
        {packed({RecordKind::Process, {u"bau"_s}, {u"online"_s}, {u"rot"_s, u"blau"_s}}), 3},
        {packed({RecordKind::Process, {u"soz"_s}, {}, {u"rot"_s}}), 2},
        {packed({RecordKind::KnowledgeItem, {u"soz"_s}, {}, {}}), 7},
    };
}

qint64 countOf(const QList<FacetCount> &counts, const QString &code)
{
    for (const FacetCount &count : counts)
        if (count.code == code) return count.count;
    return -1;
}

} // namespace

TEST(Facets, SurvivePacking)
{
    const FacetValues values{RecordKind::Process, {u"a"_s}, {u"x"_s, u"y"_s}, {}};
    EXPECT_EQ(unpacked(packed(values)), values);
    EXPECT_EQ(unpacked(u"nonsense"_s).kind, RecordKind::None);
}

TEST(Facets, AreCountedOverAllMatchesTheMostFrequentFirst)
{
    const Facets facets = countFacets(lines(), {});
    ASSERT_EQ(facets.kind.size(), 2);
    EXPECT_EQ(facets.kind[0].code, u"knowledgeItem"_s);
    EXPECT_EQ(facets.kind[0].count, 7);
    EXPECT_EQ(countOf(facets.unit, u"soz"_s), 9);
    EXPECT_EQ(countOf(facets.tag, u"rot"_s), 5);
    EXPECT_EQ(countMatches(lines(), {}), 12);
}

TEST(Facets, CombineWithOrInsideAndAndBetween)
{
    Query query;
    query.kinds = {u"process"_s};
    query.tags = {u"blau"_s, u"rot"_s};
    EXPECT_EQ(countMatches(lines(), query), 5);
    query.units = {u"soz"_s};
    EXPECT_EQ(countMatches(lines(), query), 2);
}

TEST(Facets, ShowWhatAnotherChoiceInTheSameFacetWouldGive)
{
    Query query;
    query.kinds = {u"process"_s};
    const Facets facets = countFacets(lines(), query);
    EXPECT_EQ(countOf(facets.kind, u"knowledgeItem"_s), 7);
    EXPECT_EQ(countOf(facets.unit, u"soz"_s), 2);
    query.kinds = {u"post"_s};
    EXPECT_EQ(countOf(countFacets(lines(), query).kind, u"post"_s), 0) << "a choice without matches can be taken back";
}
