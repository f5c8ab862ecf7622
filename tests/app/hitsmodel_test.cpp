// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hitsmodel.h"

#include "i18n/translations.h"

#include <QCoreApplication>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

search::Hit wohngeld()
{
    search::Hit hit;
    hit.id = u"p1"_s;
    hit.kind = RecordKind::Process;
    hit.title = u"Wohngeld bewilligen"_s;
    hit.context = u"Soziales"_s;
    hit.passages = {{u"name"_s, {}, u"p1"_s, u"Wohngeld bewilligen"_s, {{0, 8}}},
                    {u"tacitNote"_s, u"04"_s, u"s4"_s, u"Einkommen doppelt prüfen"_s, {{0, 9}}},
                    {u"name"_s, u"05"_s, u"s5"_s, u"Einkommen eintragen"_s, {{0, 9}}},
                    {u"description"_s, {}, u"p1"_s, u"Wohngeld nach Antrag"_s, {{0, 8}}},
                    {u"goals"_s, {}, u"p1"_s, u"Wohngeld rasch"_s, {{0, 8}}}};
    return hit;
}

TEST(HitsModel, SaysWhereAPassageWasFound)
{
    installTranslations(*QCoreApplication::instance(), u"de"_s);
    const search::Hit hit = wohngeld();

    EXPECT_TRUE(placeText(hit, hit.passages.at(1)).startsWith(u"Schritt 4 · "_s));
    EXPECT_EQ(placeText(hit, hit.passages.at(2)), u"Schritt 5"_s);
    EXPECT_EQ(placeText(hit, hit.passages.at(0)), u"Name"_s);
}

TEST(HitsModel, SaysOnWhichPageOfAFileAPassageStands)
{
    search::Hit hit;
    hit.kind = RecordKind::Attachment;
    hit.title = u"Satzung.pdf"_s;
    const search::Passage page{u"page"_s, {}, u"a1"_s, u"Leinenzwang"_s, {}, 3, u"3"_s};
    const search::Passage sheet{u"sheet"_s, {}, u"a1"_s, u"60 €"_s, {}, 1, u"Gebühren"_s};
    const search::Passage whole{u"whole"_s, {}, u"a1"_s, u"Satzung.pdf"_s, {}, 1, {}};

    EXPECT_TRUE(placeText(hit, page).endsWith(u"Satzung.pdf"_s));
    EXPECT_TRUE(placeText(hit, page).contains(u'3'));
    EXPECT_TRUE(placeText(hit, sheet).contains(u"Gebühren"_s));
    EXPECT_FALSE(placeText(hit, whole).isEmpty());
    EXPECT_FALSE(isTitle(hit, whole)) << "a file may hold its own name alone";
}

TEST(HitsModel, ShowsTheMarkedTitleOnceAndAtMostThreePassages)
{
    installTranslations(*QCoreApplication::instance(), u"de"_s);
    HitsModel hits;
    hits.replace({wohngeld()});
    const QModelIndex row = hits.index(0);

    EXPECT_EQ(hits.data(row, HitsModel::TitleMarksRole).toList().size(), 1);
    EXPECT_EQ(hits.data(row, HitsModel::PassagesRole).toList().size(), 3);
    EXPECT_EQ(hits.data(row, HitsModel::SpokenRole).toString(), u"Prozess: Wohngeld bewilligen, Soziales"_s);
}

TEST(HitsModel, AppendsWithoutMovingWhatIsThere)
{
    HitsModel hits;
    hits.replace({wohngeld()});
    hits.append({wohngeld(), wohngeld()});

    EXPECT_EQ(hits.count(), 3);
    hits.clear();
    EXPECT_EQ(hits.count(), 0);
}

} // namespace
} // namespace staffelstab
