// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchmisses.h"

#include "support/workspacefixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

const QDate kToday(2026, 11, 22);

class Misses : public testing::Test
{
  protected:
    void note(const QString &text, const QDate &day = kToday)
    {
        store::Transaction transaction(m_workspace->database());
        misses().note(text, day);
        transaction.commit();
    }
    store::SearchMisses misses() { return store::SearchMisses(m_workspace->database()); }
    QStringList texts()
    {
        QStringList texts;
        for (const SearchMiss &miss : misses().list(kToday, 0))
            texts << miss.text;
        return texts;
    }

    TempWorkspace m_workspace;
};

} // namespace

TEST_F(Misses, AreCountedWhateverTheirCaseAccentsAndSpaces)
{
    note(u"Straßenfest"_s, kToday.addDays(-2));
    note(u"  STRASSENFEST "_s);
    note(u"Baum"_s);

    EXPECT_EQ(misses().list(kToday, 0),
              (QList<SearchMiss>{{u"STRASSENFEST"_s, 2, kToday.addDays(-2), kToday}, {u"Baum"_s, 1, kToday, kToday}}));
    EXPECT_EQ(misses().list(kToday, 1).size(), 1);
}

TEST_F(Misses, AreForgottenOneByOneAndAltogether)
{
    for (const QString &text : {u"eins"_s, u"zwei"_s, u"drei"_s})
        note(text);
    misses().forget(u"ZWEI"_s);
    EXPECT_EQ(texts(), (QStringList{u"drei"_s, u"eins"_s}));
    misses().forgetAll();
    EXPECT_TRUE(texts().isEmpty());
}

TEST_F(Misses, OfMoreThanAYearAgoAreForgottenByThemselves)
{
    note(u"alt"_s, kToday.addYears(-1).addDays(-1));
    note(u"noch nicht alt"_s, kToday.addYears(-1));
    note(u"neu"_s);
    EXPECT_EQ(texts(), (QStringList{u"neu"_s, u"noch nicht alt"_s}));
}

TEST_F(Misses, OfMoreThanAYearAgoAreNeverListedAndGoWithoutANewOne)
{
    note(u"alt"_s, kToday.addYears(-1).addDays(-1));
    EXPECT_TRUE(texts().isEmpty());
    EXPECT_TRUE(misses().hasOld(kToday));
    misses().dropOld(kToday);
    EXPECT_FALSE(misses().hasOld(kToday));
    EXPECT_TRUE(misses().list(kToday.addYears(-1), 0).isEmpty()) << "gone, not only hidden";
}

TEST_F(Misses, AreAtMostFiveHundredAndTheOldestGo)
{
    for (int i = 0; i < 510; ++i)
        note(u"wort%1"_s.arg(i), kToday.addDays(i / 2));
    const QStringList kept = texts();
    EXPECT_EQ(kept.size(), 500);
    EXPECT_FALSE(kept.contains(u"wort0"_s));
    EXPECT_TRUE(kept.contains(u"wort509"_s));
}

TEST_F(Misses, AreNotKeptUntilSomebodyWantsIt)
{
    EXPECT_FALSE(misses().areKept());
    misses().setKept(true);
    misses().setKept(true);
    EXPECT_TRUE(misses().areKept());
    misses().setKept(false);
    EXPECT_FALSE(misses().areKept());
}
