// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include "i18n/translations.h"

#include <QCoreApplication>
#include <QSet>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

class ErrorTextInBothLanguages : public testing::TestWithParam<const char *>
{
  protected:
    void SetUp() override { installTranslations(*QCoreApplication::instance(), QString::fromLatin1(GetParam())); }
    void TearDown() override { installTranslations(*QCoreApplication::instance(), u"de"_s); }
};

TEST_P(ErrorTextInBothLanguages, GivesEveryErrorItsOwnSentences)
{
    QSet<QString> sentences;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
        const QString text = errorText({static_cast<ErrorCode>(code), u"detail"_s, u"/tmp/Rathaus.stab"_s});

        EXPECT_TRUE(text.endsWith(u'.') || text.endsWith(u"detail"_s)) << qPrintable(text);
        EXPECT_GE(text.count(u". "_s) + text.count(u"; "_s), 1) << qPrintable(text);
        EXPECT_FALSE(text.contains(u"/tmp/"_s)) << qPrintable(text);
        EXPECT_FALSE(text.contains(u'%')) << qPrintable(text);
        sentences << text;
    }
    EXPECT_EQ(sentences.size(), static_cast<int>(ErrorCode::Internal) + 1);
}

TEST_P(ErrorTextInBothLanguages, NamesFileAndReasonOfEveryRefusal)
{
    QSet<QString> sentences;
    for (int refusal = 1; refusal <= static_cast<int>(Refusal::Failed); ++refusal) {
        ImportOutcome outcome;
        outcome.file = u"/home/a/Ordner/wohngeld.bpmn"_s;
        outcome.refusal = static_cast<Refusal>(refusal);
        outcome.detail = u"xyz"_s;
        outcome.line = 12;
        const QString text = outcomeText(outcome);

        EXPECT_TRUE(text.startsWith(u"wohngeld.bpmn"_s)) << qPrintable(text);
        EXPECT_TRUE(text.contains(u"12"_s)) << qPrintable(text);
        EXPECT_FALSE(text.contains(u'%')) << qPrintable(text);
        sentences << text;
    }
    EXPECT_EQ(sentences.size(), static_cast<int>(Refusal::Failed));
}

TEST_P(ErrorTextInBothLanguages, NamesWhatIsDamaged)
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(Damage::Kind::Schema); ++kind) {
        const QString text =
            damageText({static_cast<Damage::Kind>(kind), u"id-1"_s, u"Hundesteuer festsetzen"_s, u"17"_s});

        EXPECT_TRUE(text.endsWith(u'.')) << qPrintable(text);
        EXPECT_FALSE(text.contains(u'%') || text.contains(u"database disk image"_s)) << qPrintable(text);
        sentences << text;
    }
    EXPECT_EQ(sentences.size(), static_cast<int>(Damage::Kind::Schema) + 1);
}

TEST_P(ErrorTextInBothLanguages, NamesTheFieldThatBreaksARule)
{
    QSet<QString> sentences;
    for (int rule = 0; rule <= static_cast<int>(Problem::Rule::ReasonMissing); ++rule)
        sentences << problemText({u"name"_s, static_cast<Problem::Rule>(rule)}, RecordKind::Process);

    EXPECT_EQ(sentences.size(), static_cast<int>(Problem::Rule::ReasonMissing) + 1);
    for (const QString &text : sentences)
        EXPECT_TRUE(text.contains(u"Name"_s)) << qPrintable(text);
}

INSTANTIATE_TEST_SUITE_P(Languages, ErrorTextInBothLanguages, testing::Values("de", "en"));

TEST(OutcomeText, CountsRecordsInSingularAndPlural)
{
    installTranslations(*QCoreApplication::instance(), u"de"_s);
    ImportOutcome one;
    one.file = u"a.md"_s;
    one.status = ImportStatus::Imported;
    one.counts = {{u"knowledgeItem"_s, 1}};
    ImportOutcome more = one;
    more.status = ImportStatus::Updated;
    more.counts = {{u"process"_s, 1}, {u"step"_s, 4}};

    EXPECT_EQ(outcomeText(one), u"a.md: eingelesen, 1 Datensatz."_s);
    EXPECT_EQ(outcomeText(more), u"a.md: aktualisiert, 5 Datensätze."_s);
}

} // namespace
} // namespace staffelstab
