// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/anyrecord.h"
#include "model/vocabulary.h"

#include <QSet>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

/// A value that the field can hold and that differs from nothing.
QJsonValue sampleValue(const Field &field)
{
    switch (field.type) {
    case FieldType::Integer:
        return 3;
    case FieldType::Decimal:
        return 2.5;
    case FieldType::Bool:
        return true;
    case FieldType::Date:
        return u"2026-11-22"_s;
    case FieldType::DateTime:
        return u"2026-11-22T10:42:00.000Z"_s;
    case FieldType::ChoiceList:
    case FieldType::TextList:
    case FieldType::ReferenceList:
        return QJsonArray{u"eins"_s, u"zwei"_s};
    case FieldType::Group:
    case FieldType::Rows: {
        QJsonObject parts;
        for (const Field &part : field.parts)
            parts.insert(part.key(), sampleValue(part));
        return field.type == FieldType::Group ? QJsonValue(parts) : QJsonValue(QJsonArray{parts, parts});
    }
    default:
        return u"Straße „Ä“"_s;
    }
}

class EveryKind : public testing::TestWithParam<int>
{
  protected:
    const RecordType &type() const { return typeOf(static_cast<RecordKind>(GetParam())); }
};

TEST_P(EveryKind, ReadsBackWhatWasWrittenToEachField)
{
    AnyRecord record = emptyRecord(type().kind);

    for (const Field &field : type().fields)
        write(record, field, sampleValue(field));

    for (const Field &field : type().fields)
        EXPECT_EQ(read(record, field), sampleValue(field)) << field.id;
}

TEST_P(EveryKind, HasNoValueAtFirst) { EXPECT_TRUE(valuesOf(emptyRecord(type().kind)).isEmpty()); }

TEST_P(EveryKind, NamesEachFieldAndColumnOnce)
{
    QSet<QByteArray> ids, columns;
    for (const Field &field : type().fields) {
        EXPECT_FALSE(ids.contains(field.id)) << field.id;
        ids << field.id;
        EXPECT_NE(QByteArray(field.label), "") << field.id;
        if (field.type == FieldType::ReferenceList) {
            EXPECT_EQ(QByteArray(field.column), "") << field.id;
        } else {
            EXPECT_NE(QByteArray(field.column), "") << field.id;
            EXPECT_FALSE(columns.contains(field.column)) << field.id;
            columns << field.column;
        }
    }
}

TEST_P(EveryKind, PointsToVocabulariesThatExist)
{
    const auto check = [](const Field &field) {
        if (field.type != FieldType::Choice && field.type != FieldType::ChoiceList) return;
        EXPECT_FALSE(vocabulary(QLatin1StringView(field.vocabulary).toString()).terms.isEmpty()) << field.id;
    };
    for (const Field &field : type().fields) {
        check(field);
        for (const Field &part : field.parts)
            check(part);
    }
}

TEST_P(EveryKind, HasATitleField)
{
    EXPECT_NE(findField(type().fields, QLatin1StringView(type().title).toString()), nullptr);
}

TEST_P(EveryKind, IsFoundByItsName) { EXPECT_EQ(kindFromName(kindName(type().kind)), type().kind); }

INSTANTIATE_TEST_SUITE_P(Model, EveryKind, testing::Range(0, kRecordKinds));

TEST(Difference, NamesOnlyFieldsThatChanged)
{
    AnyRecord before = blank(RecordKind::Process);
    std::get<Process>(before).name = u"Alt"_s;
    AnyRecord after = before;
    std::get<Process>(after).name = u"Neu"_s;

    const QList<FieldChange> changes = difference(before, after);

    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.front(), (FieldChange{u"name"_s, u"Alt"_s, u"Neu"_s}));
}

TEST(Person, KeepsStaffDataRestricted)
{
    EXPECT_EQ(findField(fieldsOf<Person>(), u"leavingDate")->access, FieldAccess::Restricted);
    EXPECT_EQ(findField(fieldsOf<Person>(), u"leavingReason")->access, FieldAccess::Restricted);
    EXPECT_EQ(findField(fieldsOf<Post>(), u"payGrade")->access, FieldAccess::Restricted);
}

} // namespace
} // namespace staffelstab
