// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fieldvalue.h"

#include "cli/call.h"
#include "support/qtprinters.h"

#include <QTemporaryFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::cli;

namespace
{

const Resolve kKnown = [](const QString &reference) -> Id {
    if (reference == u"unbekannt") throw Failure(ErrorCode::NotFound, u"no such record"_s, reference);
    return u"id-von-"_s + reference;
};

QJsonObject parse(RecordKind kind, const QStringList &assignments)
{
    return parseAssignments(blank(kind), assignments, kKnown);
}

QJsonValue parseOne(RecordKind kind, const QString &field, const QString &text)
{
    return parse(kind, {field + u'=' + text}).value(field);
}

struct Wrong {
    const char *name;
    const char *assignment;
};
class WrongValue : public testing::TestWithParam<Wrong>
{
};

} // namespace

TEST(FieldValue, ReadsDatesInBothWaysOfWriting)
{
    EXPECT_EQ(parseOne(RecordKind::Process, u"reviewDate"_s, u"2026-12-31"_s).toString(), u"2026-12-31"_s);
    EXPECT_EQ(parseOne(RecordKind::Process, u"reviewDate"_s, u"31.12.2026"_s).toString(), u"2026-12-31"_s);
    EXPECT_EQ(parseOne(RecordKind::Process, u"reviewDate"_s, u"1.2.2026"_s).toString(), u"2026-02-01"_s);
}

TEST(FieldValue, ReadsNumbersAsGermansAndAsScriptsWriteThem)
{
    EXPECT_EQ(parseOne(RecordKind::Post, u"fte"_s, u"0,5"_s).toDouble(), 0.5);
    EXPECT_EQ(parseOne(RecordKind::Post, u"fte"_s, u"0.75"_s).toDouble(), 0.75);
    EXPECT_EQ(parseOne(RecordKind::ItProcedure, u"yearlyCost"_s, u"12.500,50"_s).toDouble(), 12500.5);
    EXPECT_EQ(parseOne(RecordKind::Process, u"complexity"_s, u"4"_s).toInteger(), 4);
    EXPECT_EQ(parse(RecordKind::Process, {u"caseCount.min=1.200"_s}).value(u"caseCount").toObject(),
              (QJsonObject{{u"min"_s, 1200}}));
}

TEST(FieldValue, ReadsYesAndNo)
{
    EXPECT_EQ(parseOne(RecordKind::Process, u"dutyOzg"_s, u"ja"_s), QJsonValue(true));
    EXPECT_EQ(parseOne(RecordKind::Process, u"dutyOzg"_s, u"false"_s), QJsonValue(false));
}

TEST(FieldValue, TakesCodesAndTheirLabels)
{
    EXPECT_EQ(parseOne(RecordKind::Process, u"kind"_s, u"Support"_s).toString(), u"Support"_s);
    EXPECT_EQ(parseOne(RecordKind::Process, u"kind"_s, u"unterstützungsprozess"_s).toString(), u"Support"_s);
    EXPECT_EQ(parseOne(RecordKind::Process, u"tags"_s, u"Medienbruch | eigenes Wort"_s),
              QJsonValue(QJsonArray{u"medienbruch"_s, u"eigenes Wort"_s}));
}

TEST(FieldValue, ResolvesReferences)
{
    EXPECT_EQ(parseOne(RecordKind::Process, u"owner"_s, u"A"_s).toString(), u"id-von-A"_s);
    EXPECT_EQ(parseOne(RecordKind::KnowledgeItem, u"links"_s, u"A|B"_s),
              QJsonValue(QJsonArray{u"id-von-A"_s, u"id-von-B"_s}));
    EXPECT_THROW(parseOne(RecordKind::Process, u"owner"_s, u"unbekannt"_s), Failure);
}

TEST(FieldValue, EmptiesAFieldWithNothing)
{
    EXPECT_TRUE(parseOne(RecordKind::Process, u"goals"_s, QString()).isNull());
    EXPECT_TRUE(parseOne(RecordKind::Process, u"reviewDate"_s, QString()).isNull());
}

TEST(FieldValue, KeepsEqualsSignsAndSpacesOfTheValue)
{
    EXPECT_EQ(parseOne(RecordKind::Process, u"goals"_s, u" a = b "_s).toString(), u" a = b "_s);
}

TEST(FieldValue, SetsPartsOfAGroupBesideThoseThatAreThere)
{
    AnyRecord process = blank(RecordKind::Process);
    std::get<Process>(process).caseCount.source = u"Kasse"_s;
    const QJsonObject values = parseAssignments(process, {u"caseCount.min=120"_s, u"caseCount.max=140"_s}, kKnown);
    EXPECT_EQ(values.value(u"caseCount").toObject(),
              (QJsonObject{{u"source"_s, u"Kasse"_s}, {u"min"_s, 120}, {u"max"_s, 140}}));
}

TEST(FieldValue, ReadsRowsAsJsonWithTheTypesOfTheirParts)
{
    const QJsonValue rows =
        parseOne(RecordKind::Process, u"channels"_s, u"[{\"channel\":\"Papier\",\"sharePercent\":60}]"_s);
    EXPECT_EQ(rows, QJsonValue(QJsonArray{QJsonObject{{u"channel"_s, u"Paper"_s}, {u"sharePercent"_s, 60.0}}}));
}

TEST(FieldValue, ReadsALongTextFromAFile)
{
    QTemporaryFile note;
    ASSERT_TRUE(note.open());
    note.write("Erste Zeile\nzweite mit ß\n");
    note.close();
    EXPECT_EQ(parseOne(RecordKind::KnowledgeItem, u"body"_s, u'@' + note.fileName()).toString(),
              u"Erste Zeile\nzweite mit ß\n"_s);
    EXPECT_EQ(parseOne(RecordKind::KnowledgeItem, u"body"_s, u"@@zeichen"_s).toString(), u"@zeichen"_s);
    EXPECT_THROW(parseOne(RecordKind::KnowledgeItem, u"body"_s, u"@/nirgends/notiz.txt"_s), Failure);
}

TEST_P(WrongValue, IsRefusedWithItsField)
{
    const QString assignment = QString::fromUtf8(GetParam().assignment);
    try {
        parse(RecordKind::Process, {assignment});
        FAIL() << GetParam().assignment;
    } catch (const InvalidValue &error) {
        EXPECT_FALSE(error.sentence.isEmpty());
        EXPECT_TRUE(assignment.startsWith(error.field.left(3)) || assignment.contains(error.field));
    }
}

INSTANTIATE_TEST_SUITE_P(Values, WrongValue,
                         testing::Values(Wrong{"Date", "reviewDate=31.2.2026"},
                                         Wrong{"DateInWords", "reviewDate=morgen"},
                                         Wrong{"WholeNumber", "complexity=vier"}, Wrong{"Fraction", "complexity=1,5"},
                                         Wrong{"Decimal", "handlingTime.amount=viel"},
                                         Wrong{"NotFinite", "handlingTime.amount=nan"},
                                         Wrong{"Bool", "dutyOzg=vielleicht"}, Wrong{"Code", "kind=Unsinn"},
                                         Wrong{"BrokenJson", "channels=[{"}, Wrong{"JsonObjectForRows", "channels={}"},
                                         Wrong{"UnknownPart", "channels=[{\"farbe\":\"blau\"}]"},
                                         Wrong{"TypeOfPart", "channels=[{\"sharePercent\":true}]"},
                                         Wrong{"NumberForText", "caseCount={\"source\":5}"}),
                         [](const auto &parameters) { return std::string(parameters.param.name); });

TEST(FieldValue, SaysWhichFieldsThereAre)
{
    EXPECT_THROW(parse(RecordKind::Process, {u"farbe=blau"_s}), UsageError);
    EXPECT_THROW(parse(RecordKind::Process, {u"name"_s}), UsageError);
    EXPECT_THROW(parse(RecordKind::Process, {u"=blau"_s}), UsageError);
    EXPECT_THROW(parse(RecordKind::Process, {u"name.teil=x"_s}), UsageError);
    EXPECT_THROW(parse(RecordKind::Process, {u"caseCount.farbe=x"_s}), UsageError);
}
