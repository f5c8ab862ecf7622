// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include "i18n/translations.h"
#include "model/anyrecord.h"

#include <QCoreApplication>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

class Wording : public testing::Test
{
  protected:
    void speak(const QString &language) { installTranslations(*QCoreApplication::instance(), language); }
    void TearDown() override { speak(u"de"_s); }
};

TEST_F(Wording, NamesEveryKindAndFieldInGerman)
{
    speak(u"de"_s);
    for (int kind = 0; kind < kRecordKinds; ++kind) {
        const RecordType &type = typeOf(static_cast<RecordKind>(kind));
        EXPECT_FALSE(kindLabel(type.kind).isEmpty());
        EXPECT_FALSE(kindPlural(type.kind).isEmpty());
        for (const Field &field : type.fields)
            EXPECT_FALSE(fieldLabel(field).isEmpty()) << field.id;
    }
    EXPECT_EQ(kindLabel(RecordKind::KnowledgeItem), u"Wissensbaustein"_s);
    EXPECT_EQ(kindPlural(RecordKind::Recommendation), u"Handlungsempfehlungen"_s);
}

TEST_F(Wording, WritesDatesAsPeopleDo)
{
    const QDate date(2026, 11, 5);

    speak(u"de"_s);
    EXPECT_EQ(dateText(date), u"05.11.2026"_s);
    speak(u"en"_s);
    EXPECT_EQ(dateText(date), u"5 Nov 2026"_s);
    EXPECT_EQ(dateText({}), QString());
}

TEST_F(Wording, ShowsCodesByTheirLabels)
{
    speak(u"de"_s);
    const Field *kind = findField(typeOf(RecordKind::Process).fields, u"kind");
    ASSERT_TRUE(kind);

    EXPECT_NE(valueText(*kind, u"Core"_s), u"Core"_s);
    EXPECT_EQ(termWord(u"tag", u"own-word"_s), u"own-word"_s);
}

TEST_F(Wording, SaysYesAndNo)
{
    speak(u"de"_s);
    const Field *duty = findField(typeOf(RecordKind::Process).fields, u"dutyOzg");
    ASSERT_TRUE(duty);

    EXPECT_EQ(valueText(*duty, true), u"ja"_s);
    EXPECT_EQ(valueText(*duty, false), u"nein"_s);
    EXPECT_EQ(valueText(*duty, {}), QString());
}

TEST(PreferredLanguage, IsGermanUnlessTheEnvironmentAsksForEnglish)
{
    const QByteArray all = qgetenv("LC_ALL");
    for (const auto &[value, language] :
         {std::pair{"en_GB.UTF-8", u"en"_s}, {"de_DE.UTF-8", u"de"_s}, {"C.UTF-8", u"de"_s}, {"fr_FR", u"de"_s}}) {
        qputenv("LC_ALL", value);
        EXPECT_EQ(preferredLanguage(), language) << value;
    }
    qputenv("LC_ALL", all);
}

} // namespace
} // namespace staffelstab
