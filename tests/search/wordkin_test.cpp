// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordkin.h"

#include "search/words.h"
#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab::search;

TEST(MasculineBase, IsFoundForEveryWayToWriteBothGenders)
{
    for (const QString &word :
         {u"Sachbearbeiterin"_s, u"Sachbearbeiterinnen"_s, u"SachbearbeiterInnen"_s, u"Sachbearbeiter*in"_s,
          u"Sachbearbeiter*innen"_s, u"Sachbearbeiter:innen"_s, u"Sachbearbeiter_innen"_s, u"Sachbearbeiter/-in"_s,
          u"Sachbearbeiter/innen"_s, u"Sachbearbeiter(in)"_s, u"Sachbearbeiter(innen)"_s}) {
        const WordSpan span = nextWord(word, 0);
        EXPECT_EQ(span.length, word.size()) << qPrintable(word) << " is one word";
        EXPECT_EQ(masculineBase(wordForm(word).toStdString()), "sachbearbeiter") << qPrintable(word);
    }
}

TEST(MasculineBase, SharesItsStemWithTheMasculineWord)
{
    const QList<std::pair<QString, QString>> cases{
        {u"Beamtin"_s, u"Beamter"_s},    {u"Ärztinnen"_s, u"Arzt"_s},       {u"Kolleginnen"_s, u"Kollege"_s},
        {u"Landrätin"_s, u"Landrat"_s},  {u"Anwältin"_s, u"Anwalt"_s},      {u"Kundin"_s, u"Kunde"_s},
        {u"Bürgerinnen"_s, u"Bürger"_s}, {u"Architektin"_s, u"Architekt"_s}};
    for (const auto &[feminine, masculine] : cases)
        EXPECT_EQ(stemOf(masculineBase(wordForm(feminine).toStdString())), stemOf(wordForm(masculine).toStdString()))
            << qPrintable(feminine);
}

TEST(MasculineBase, IsEmptyForOtherWords)
{
    for (const char *word :
         {"termin", "medizin", "benzin", "magazin", "berlin", "beginnen", "gewinnen", "darin", "innen", "in", ""})
        EXPECT_EQ(masculineBase(word), "") << word;
}

TEST(GenderEnding, IsOnlyTakenWhereAPersonStands)
{
    const auto first = [](const QString &text) { return text.left(nextWord(text, 0).length); };
    EXPECT_EQ(first(u"Bürger (in der Stadt)"_s), u"Bürger"_s);
    EXPECT_EQ(first(u"Bürger/innere Sicherheit"_s), u"Bürger"_s);
    EXPECT_EQ(first(u"und/in"_s), u"und"_s);
    EXPECT_EQ(first(u"Bürger(in"_s), u"Bürger"_s);
    EXPECT_EQ(first(u"Bürger*"_s), u"Bürger"_s);
    EXPECT_EQ(first(u"Bürger/-"_s), u"Bürger"_s);
}

TEST(Family, IsSharedByVerbParticipleAndNoun)
{
    const auto kin = [](const QString &word) {
        const std::string form = wordForm(word).toStdString(), family = familyBase(form);
        return family.empty() ? stemOf(form) : stemOf(family);
    };
    const QList<std::pair<QString, QString>> cases{
        {u"prüfen"_s, u"Prüfung"_s},       {u"verlängern"_s, u"Verlängerung"_s}, {u"ändern"_s, u"Änderungen"_s},
        {u"anmelden"_s, u"angemeldet"_s},  {u"anmelden"_s, u"anzumelden"_s},     {u"anmelden"_s, u"Anmeldung"_s},
        {u"beantragen"_s, u"beantragt"_s}, {u"kündigen"_s, u"gekündigt"_s},      {u"genehmigen"_s, u"genehmigte"_s},
        {u"Ablauf"_s, u"abgelaufen"_s},    {u"eintragen"_s, u"eingetragen"_s},   {u"zahlen"_s, u"Zahlung"_s}};
    for (const auto &[one, other] : cases)
        EXPECT_EQ(kin(one), kin(other)) << qPrintable(one) << ' ' << qPrintable(other);
}
