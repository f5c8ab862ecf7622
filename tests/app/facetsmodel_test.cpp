// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/facetsmodel.h"

#include "i18n/translations.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

search::Facets someFacets()
{
    search::Facets facets;
    facets.kind = {{u"process"_s, u"process"_s, 7}, {u"knowledgeItem"_s, u"knowledgeItem"_s, 3}};
    facets.unit = {{u"u1"_s, u"Bürgerbüro"_s, 4}};
    facets.tag = {{u"quick-win"_s, u"quick-win"_s, 2}};
    return facets;
}

TEST(FacetsModel, ListsGroupsInOrderWithWordsAndCounts)
{
    installTranslations(*QCoreApplication::instance(), u"de"_s);
    FacetsModel facets;
    facets.replace(someFacets());

    ASSERT_EQ(facets.rowCount(), 4);
    EXPECT_EQ(facets.data(facets.index(0), FacetsModel::LabelRole).toString(), u"Prozesse"_s);
    EXPECT_EQ(facets.data(facets.index(0), FacetsModel::CountRole).toInt(), 7);
    EXPECT_EQ(facets.data(facets.index(2), FacetsModel::LabelRole).toString(), u"Bürgerbüro"_s);
    EXPECT_NE(facets.data(facets.index(0), FacetsModel::GroupRole),
              facets.data(facets.index(2), FacetsModel::GroupRole));
}

TEST(FacetsModel, KeepsChosenOnesEvenWhenNothingIsLeftOfThem)
{
    FacetsModel facets;
    facets.replace(someFacets());
    facets.toggle(2);

    facets.replace({});

    ASSERT_EQ(facets.rowCount(), 1);
    EXPECT_EQ(facets.chosen(FacetsModel::Unit), QStringList{u"u1"_s});
    EXPECT_EQ(facets.data(facets.index(0), FacetsModel::CountRole).toInt(), 0);
    facets.unchooseAll();
    EXPECT_EQ(facets.chosenCount(), 0);
}

TEST(FacetsModel, OnlyChangesCountsWhereTheRowsStay)
{
    FacetsModel facets;
    facets.replace(someFacets());
    QSignalSpy reset(&facets, &FacetsModel::modelReset);
    search::Facets fewer = someFacets();
    fewer.kind[0].count = 1;

    facets.replace(fewer);

    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(facets.data(facets.index(0), FacetsModel::CountRole).toInt(), 1);
}

} // namespace
} // namespace staffelstab
