// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hitsmodel.h"

#include "i18n/translations.h"
#include "search/previewrows.h"

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

QList<PreviewRow> rowsOf(const QString &text, const QList<search::Passage::Mark> &marks = {})
{
    search::Passage passage;
    passage.field = u"page"_s;
    passage.page = 1;
    passage.text = text;
    passage.marks = marks;
    return previewRows({}, {passage});
}

QStringList wordsOf(const QList<PreviewRow> &rows)
{
    QStringList words;
    for (const PreviewRow &row : rows)
        words << row.text;
    return words;
}

TEST(PreviewRows, CutATextWithoutBlanksAndLoseNoSign)
{
    const QString text = u"QmFzZTY0"_s.repeated(12'500); // 100,000 characters

    const QList<PreviewRow> rows = rowsOf(text);

    EXPECT_EQ(wordsOf(rows).join(QString()), text);
    for (const PreviewRow &row : rows)
        EXPECT_LE(row.text.size(), 1'200);
}

TEST(PreviewRows, CutNoSignInTwo)
{
    const QString text = u"a"_s + QString::fromUcs4(U"\U0001F600").repeated(2'000);

    const QStringList words = wordsOf(rowsOf(text));

    EXPECT_EQ(words.join(QString()), text);
    for (const QString &piece : words)
        EXPECT_FALSE(piece.front().isLowSurrogate());
}

TEST(PreviewRows, GiveEachPieceItsPartOfAMark)
{
    // one mark over 100 signs before and 100 behind the cut at 1,200, one in the last piece
    const QList<PreviewRow> rows = rowsOf(u"x"_s.repeated(2'000), {{1'100, 200}, {1'900, 50}});

    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].marks, (QList<search::Passage::Mark>{{1'100, 100}}));
    EXPECT_EQ(rows[1].marks, (QList<search::Passage::Mark>{{0, 100}, {700, 50}}));
}

TEST(PreviewRows, EndWithALineOrAWordButNotWithinAMark)
{
    EXPECT_EQ(wordsOf(rowsOf(u"eins zwei\n\ndrei"_s)), (QStringList{u"eins zwei"_s, u"drei"_s}));
    const QString words = u"Wort "_s.repeated(200); // 1,000 characters: cut behind the 600th
    EXPECT_EQ(wordsOf(rowsOf(words)).front().size(), 604) << "the first blank from 600 on";
    EXPECT_EQ(wordsOf(rowsOf(words, {{600, 9}})).front().size(), 609) << "the mark ends there";
}

TEST(PreviewRows, OfManyMarksAreMadeInOnePass)
{
    QList<search::Passage::Mark> marks;
    for (qsizetype at = 0; at < 400'000; at += 4)
        marks.append({at, 3});

    qsizetype count = 0;
    for (const PreviewRow &row : rowsOf(u"abc "_s.repeated(100'000), marks))
        count += row.marks.size();

    EXPECT_EQ(count, marks.size());
}

} // namespace
} // namespace staffelstab
