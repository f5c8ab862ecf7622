// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/anyrecord.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using Rule = Problem::Rule;

GlossaryEntry entry(const QString &term)
{
    GlossaryEntry entry;
    entry.id = newId();
    entry.term = term;
    return entry;
}

TEST(Glossary, AsksForATermAndNothingElse)
{
    EXPECT_EQ(validate(entry({})), (QList<Problem>{{u"term"_s, Rule::Required}}));
    EXPECT_EQ(validate(entry(u"\x01 \x02"_s)), (QList<Problem>{{u"term"_s, Rule::Required}})) << "nothing to keep";
    EXPECT_TRUE(validate(entry(u"Elternbeitrag"_s)).isEmpty());
}

TEST(Glossary, TakesASplitWhosePartsMakeTheTerm)
{
    GlossaryEntry word = entry(u"Straßenreinigung"_s);
    for (const QString &split : {u"Straßen|reinigung"_s, u"straßen-reinigung"_s, u"Straßen | reinigung"_s}) {
        word.split = split;
        EXPECT_TRUE(validate(word).isEmpty()) << split.toStdString();
    }
    for (const QString &split : {u"Straßen|reiniger"_s, u"Straßenreinigung"_s, u"|"_s, u"Straßen"_s}) {
        word.split = split;
        EXPECT_EQ(validate(word), (QList<Problem>{{u"split"_s, Rule::BadFormat}})) << split.toStdString();
    }
}

TEST(Glossary, SplitsOnlySingleWords)
{
    GlossaryEntry words = entry(u"Kommunale Wärmeplanung"_s);
    words.split = u"Kommunale|Wärme|planung"_s;
    EXPECT_EQ(validate(words), (QList<Problem>{{u"split"_s, Rule::BadFormat}}));
    words.split.clear();
    words.keepWhole = true;
    EXPECT_EQ(validate(words), (QList<Problem>{{u"keepWhole"_s, Rule::BadFormat}}));

    GlossaryEntry hyphenated = entry(u"Kita-Beitrag"_s);
    hyphenated.split = u"Kita|Beitrag"_s;
    EXPECT_TRUE(validate(hyphenated).isEmpty());
}

TEST(Glossary, CannotSplitAWordAndKeepItWhole)
{
    GlossaryEntry word = entry(u"Elternbeitrag"_s);
    word.split = u"Eltern|beitrag"_s;
    word.keepWhole = true;
    EXPECT_EQ(validate(word), (QList<Problem>{{u"keepWhole"_s, Rule::ExcludesOthers}}));
    word.keepWhole = false;
    EXPECT_TRUE(validate(word).isEmpty());
}

TEST(Glossary, KeepsNothingApartFromWhatMeansTheSame)
{
    GlossaryEntry word = entry(u"Gebühr"_s);
    word.synonyms = {u"Entgelt"_s};
    word.abbreviations = {u"Geb."_s};
    word.apartFrom = {u"Beitrag"_s, u"Steuer"_s};
    EXPECT_TRUE(validate(word).isEmpty());
    for (const QString &same : {u"gebühr"_s, u"ENTGELT"_s, u"Geb."_s}) {
        word.apartFrom = {u"Beitrag"_s, same};
        EXPECT_EQ(validate(word), (QList<Problem>{{u"apartFrom"_s, Rule::ExcludesOthers}})) << same.toStdString();
    }
}

} // namespace
} // namespace staffelstab
