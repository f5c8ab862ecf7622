// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/steplines.h"

#include "support/qtprinters.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

using extract::stepLines;
using extract::withoutLineMark;

TEST(LineMarks, OfEveryKindAreDropped)
{
    for (const QString &mark :
         {u"1. "_s, u"12) "_s, u"(3) "_s, u"2.1 "_s, u"2.1. "_s, u"a) "_s, u"B. "_s, u"- "_s, u"– "_s, u"• "_s, u"* "_s,
          u"☐ "_s, u"→ "_s, u"Schritt 4: "_s, u"Schritt 4 "_s, u"Nr. 5 "_s})
        EXPECT_EQ(withoutLineMark(mark + u"Antrag prüfen"_s), u"Antrag prüfen") << mark.toStdString();
}

TEST(LineMarks, ThatRecognitionTakesForLettersAreDropped)
{
    for (const QString &mark : {u"e "_s, u"o "_s, u"° "_s, u"© "_s, u"» "_s, u"+ "_s})
        EXPECT_EQ(withoutLineMark(mark + u"Antrag prüfen"_s), u"Antrag prüfen") << mark.toStdString();
}

TEST(LineMarks, AreNotWhatBelongsToTheWords)
{
    for (const QString &line : {u"24. Dezember: Kasse schließen"_s, u"1.2.2024 in Kraft"_s, u"1. 2. 2024 in Kraft"_s,
                                u"10.30 Uhr Sitzung"_s, u"3 Wochen warten"_s, u"2.50 € einnehmen"_s, u"z. B. Ausweis"_s,
                                u"§ 3 lesen"_s, u"e-Akte anlegen"_s, u"A4 drucken"_s, u"Antrag prüfen"_s})
        EXPECT_EQ(withoutLineMark(line), line);
}

TEST(StepLines, AreTheLinesOfAShortList)
{
    EXPECT_EQ(stepLines(u"Antrag annehmen\nAntrag prüfen\nBescheid schreiben\n"_s),
              (QStringList{u"Antrag annehmen"_s, u"Antrag prüfen"_s, u"Bescheid schreiben"_s}));
}

TEST(StepLines, JoinWhatWasWrapped)
{
    EXPECT_EQ(stepLines(u"1. Antrag entgegennehmen und auf\n   Vollständigkeit prüfen\n2. Steuernummer vergeben und im "
                        "Verfahren\neintragen\n3. Marke ausgeben"_s),
              (QStringList{u"Antrag entgegennehmen und auf Vollständigkeit prüfen"_s,
                           u"Steuernummer vergeben und im Verfahren eintragen"_s, u"Marke ausgeben"_s}));
}

// The longest line has 46 letters, so that one of 34.5 and more may have been wrapped: the first has 35, the third 15.
TEST(StepLines, JoinALineOfAListThatReachesTheEdge)
{
    EXPECT_EQ(
        stepLines(
            u"1. Dem Halter innerhalb einer Woche\nBescheid geben und die Marke mitschicken, bald\n2. Akte ablegen\n"
            "Ansprechpartner"_s),
        (QStringList{u"Dem Halter innerhalb einer Woche Bescheid geben und die Marke mitschicken, bald"_s,
                     u"Akte ablegen"_s, u"Ansprechpartner"_s}));
}

TEST(StepLines, MakeADividedWordWhole)
{
    EXPECT_EQ(stepLines(u"Gewerbean-\nmeldung prüfen"_s), QStringList{u"Gewerbeanmeldung prüfen"_s});
    EXPECT_EQ(stepLines(u"Ein-\nund Ausgang buchen"_s), QStringList{u"Ein- und Ausgang buchen"_s});
    EXPECT_EQ(stepLines(u"Das Bürger-\nBüro fragen"_s), QStringList{u"Das Bürger-Büro fragen"_s});
}

TEST(StepLines, AreNotJoinedOverAnEmptyLineAnEndOrAMark)
{
    EXPECT_EQ(
        stepLines(u"Hundesteuer\n\nantrag prüfen\n- stempeln\nAkte schließen.\nfertig melden"_s),
        (QStringList{u"Hundesteuer"_s, u"antrag prüfen"_s, u"stempeln"_s, u"Akte schließen."_s, u"fertig melden"_s}));
}

TEST(StepLines, LeaveOutWhatHasNoLetter)
{
    EXPECT_EQ(stepLines(u"-----\nAntrag prüfen\n12\n- 3 -\n§§ 2–4"_s), QStringList{u"Antrag prüfen"_s});
    EXPECT_EQ(stepLines({}), QStringList());
    EXPECT_EQ(stepLines(u"\n \n\t\n"_s), QStringList());
}

// 20,000 lines that all lead on are one entry of 120,000 letters and spaces; looked through from its beginning at each
// line, it would take half a minute.
TEST(StepLines, OfAVeryLongEntryAreJoinedInAMoment)
{
    QElapsedTimer time;
    time.start();
    const QStringList entries = stepLines(u"listen\n"_s.repeated(20'000) + u"und\nEnde"_s);

    ASSERT_EQ(entries.size(), 1);
    EXPECT_TRUE(entries.front().endsWith(u"listen und Ende"_s));
    EXPECT_LT(time.elapsed(), 5'000);
}

} // namespace
} // namespace staffelstab::tests
