// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordstore.h"

#include "store/feed.h"
#include "store/quicktext.h"
#include "support/workspacefixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

/// A value of each type, so that every column is written and read.
QJsonValue sampleOf(const Field &field, const Id &target);

QJsonObject sampleParts(const Field &field, const Id &target)
{
    QJsonObject object;
    for (const Field &part : field.parts)
        object.insert(part.key(), sampleOf(part, target));
    return object;
}

QJsonValue sampleOf(const Field &field, const Id &target)
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
        return u"2026-11-22T08:15:30.125Z"_s;
    case FieldType::ChoiceList:
    case FieldType::TextList:
        return QJsonArray{u"eins ä"_s, u"zwei „ß“"_s};
    case FieldType::Reference:
        return target;
    case FieldType::ReferenceList:
        return QJsonArray{target};
    case FieldType::Group:
        return sampleParts(field, target);
    case FieldType::Rows:
        return QJsonArray{sampleParts(field, target), sampleParts(field, target)};
    default:
        return u"Text von "_s + field.key() + u" 🙂\nzweite Zeile"_s;
    }
}

class EachKind : public testing::TestWithParam<int>
{
};

} // namespace

TEST_P(EachKind, ComesBackFromTheStoreWithEveryField)
{
    TempWorkspace workspace;
    const auto kind = static_cast<RecordKind>(GetParam());
    const auto target = aUnit(*workspace).saved();
    store::Database &database = workspace->database();
    database.run(u"insert into content values(?, x'00')"_s, {sampleOf(Field{.id = "sha256"}, {}).toString()});

    AnyRecord record = blank(kind);
    for (const Field &field : typeOf(kind).fields)
        write(record, field, sampleOf(field, target.id));
    head(record).externalId = u"fremd-1"_s;
    head(record).origin = u"liste.csv"_s;
    {
        store::Transaction transaction(database);
        store::RecordStore(database).put(record, {u"Erika"_s, newId(), QDateTime::currentDateTimeUtc()});
        transaction.commit();
    }

    const auto stored = store::RecordStore(database).load(head(record).id);
    ASSERT_TRUE(stored);
    EXPECT_EQ(*stored, record);
    for (const Field &field : typeOf(kind).fields)
        EXPECT_FALSE(read(*stored, field).isNull()) << field.id;
    EXPECT_EQ(store::recordHash(*stored), store::RecordStore(database).storedHash(head(record).id));
}

INSTANTIATE_TEST_SUITE_P(Kinds, EachKind, testing::Range(0, kRecordKinds), [](const auto &parameters) {
    return std::string(typeOf(static_cast<RecordKind>(parameters.param)).name);
});

TEST(RecordStore, HashChangesWithEveryFieldAndWithTheRevision)
{
    AnyRecord record = blank(RecordKind::Process);
    const QString before = store::recordHash(record);
    for (const Field &field : typeOf(RecordKind::Process).fields) {
        AnyRecord changed = record;
        write(changed, field, sampleOf(field, u"x"_s));
        EXPECT_NE(store::recordHash(changed), before) << field.id;
    }
    ++head(record).revision;
    EXPECT_NE(store::recordHash(record), before);
}

TEST(RecordStore, TakesControlCharactersAndDirectionOverridesOutOfTexts)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace, u"Antrag\u202e\u0007 prüfen"_s).saved();

    EXPECT_EQ(process.name, u"Antrag prüfen"_s);
}

TEST(RecordStore, KeepsTextThatLooksLikeMarkupOrSqlAsItIs)
{
    TempWorkspace workspace;
    const QString name = u"<img src=\"x.png\">'); drop table process; -- %1"_s;
    const auto process = aProcess(*workspace, name).saved();
    workspace.reopen();

    EXPECT_EQ(std::get<Process>(valueOf(load(*workspace, process.id))).name, name);
}

TEST(ChangeFeed, GetsOneEntryForEachSaveInOrder)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    store::ChangeFeed feed(workspace->database());
    const qint64 before = feed.end();

    for (int i = 0; i < 3; ++i)
        valueOf(setFields(*workspace, process.id, {{u"goals"_s, u"Ziel %1"_s.arg(i)}}));

    const auto entries = feed.after(before, 100);
    ASSERT_EQ(entries.size(), 3);
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(entries[i].sequence, before + i + 1);
        EXPECT_EQ(entries[i].revision, i + 2);
        EXPECT_EQ(entries[i].changes.front().after.toString(), u"Ziel %1"_s.arg(i));
    }
}

TEST(ChangeFeed, SaysNothingWhenNothingChanged)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    const qint64 before = store::ChangeFeed(workspace->database()).end();

    const Saved saved = valueOf(save(*workspace, AnyRecord(process)));

    EXPECT_EQ(saved.revision, process.revision);
    EXPECT_EQ(store::ChangeFeed(workspace->database()).end(), before);
}

TEST(QuickFind, KnowsARecordInTheTransactionThatSavesIt)
{
    TempWorkspace workspace;
    store::Database &database = workspace->database();
    const auto hits = [&](const QString &word) {
        return database.value(u"select count(*) from quick_words where quick_words match ?"_s, {word}).toInt();
    };
    {
        store::Transaction transaction(database);
        AnyRecord unit = aUnit(*workspace).with(&OrgUnit::name, u"Straßenbaubehörde"_s).draft();
        store::RecordStore(database).put(unit, {u"Erika"_s, newId(), QDateTime::currentDateTimeUtc()});
        EXPECT_EQ(hits(u"strassenbaubehorde"_s), 1) << "before the commit";
    }
    EXPECT_EQ(hits(u"strassenbaubehorde"_s), 0) << "after the rollback";
}

TEST(QuickFind, ForgetsOldWordsAndRecordsInTheBin)
{
    TempWorkspace workspace;
    store::Database &database = workspace->database();
    const auto hits = [&](const QString &word) {
        return database.value(u"select count(*) from quick_words where quick_words match ?"_s, {word}).toInt();
    };
    const auto process = aProcess(*workspace, u"Hundesteuer festsetzen"_s).saved();
    EXPECT_EQ(hits(u"hundesteuer"_s), 1);

    valueOf(setFields(*workspace, process.id, {{u"name"_s, u"Katzensteuer festsetzen"_s}}));
    EXPECT_EQ(hits(u"hundesteuer"_s), 0);
    EXPECT_EQ(hits(u"katzensteuer"_s), 1);

    valueOf(removeRecords(*workspace, {process.id}));
    EXPECT_EQ(hits(u"katzensteuer"_s), 0);
    valueOf(restoreRecords(*workspace, {process.id}));
    EXPECT_EQ(hits(u"katzensteuer"_s), 1);
}

TEST(QuickFind, NeverHoldsRestrictedFields)
{
    int restricted = 0;
    for (int i = 0; i < kRecordKinds; ++i) {
        AnyRecord record = blank(static_cast<RecordKind>(i));
        for (const Field &field : typeOf(kindOf(record)).fields) {
            if (field.access != FieldAccess::Restricted) continue;
            ++restricted;
            write(record, field, sampleOf(field, u"x"_s));
            EXPECT_EQ(store::searchableText(record, field), QString()) << field.id;
        }
    }
    EXPECT_GE(restricted, 3);
}
