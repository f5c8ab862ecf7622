// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangeformat.h"
#include "model/references.h"

#include "exchange/refusals.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace staffelstab;
using namespace staffelstab::exchange;
using namespace Qt::StringLiterals;
using tests::refusalOf;

namespace
{

Package read(const QByteArray &lines) { return ExchangeReader::read({u"e.jsonl"_s, ExchangeWriter::header() + lines}); }

tests::How refusal(const QByteArray &lines)
{
    return refusalOf([&] { read(lines); });
}

/// A value that this field accepts.
QJsonValue sampleValue(const Field &field)
{
    switch (field.type) {
    case FieldType::Integer:
        return 3;
    case FieldType::Decimal:
        return 0.5;
    case FieldType::Date:
        return u"2026-02-28"_s;
    case FieldType::DateTime:
        return u"2026-02-28T10:11:12.345Z"_s;
    case FieldType::Bool:
        return false;
    case FieldType::Reference:
        return idFromKey(u"r"_s);
    case FieldType::ChoiceList:
    case FieldType::TextList:
        return QJsonArray{u"eins"_s, u"zwei"_s};
    case FieldType::ReferenceList:
        return QJsonArray{idFromKey(u"a"_s), idFromKey(u"b"_s)};
    case FieldType::Group:
    case FieldType::Rows: {
        QJsonObject parts;
        for (const Field &part : field.parts)
            parts.insert(part.key(), sampleValue(part));
        return field.type == FieldType::Group ? QJsonValue(parts) : QJsonValue(QJsonArray{parts, parts});
    }
    default:
        return u"„Text“ mit\nZeile"_s;
    }
}

} // namespace

TEST(ExchangeFormat, GivesEveryFieldOfEveryKindBackExceptRestrictedOnes)
{
    for (int kind = 0; kind < kRecordKinds; ++kind) {
        AnyRecord record = blank(static_cast<RecordKind>(kind));
        head(record).externalId = u"fremd"_s;
        head(record).origin = u"datei.md"_s;
        for (const Field &field : typeOf(kindOf(record)).fields)
            write(record, field, sampleValue(field));
        QByteArray content;
        if (auto *attachment = std::get_if<Attachment>(&record)) {
            content = QByteArray::fromHex("00ff0a4279746573"); // no text
            attachment->sha256 =
                QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
            attachment->size = content.size();
        }
        const Package package = read(ExchangeWriter::line(record, content));
        ASSERT_EQ(package.records.size(), 1);
        EXPECT_TRUE(package.notes.isEmpty());
        for (const Field &field : typeOf(kindOf(record)).fields)
            if (field.access == FieldAccess::Restricted) write(record, field, QJsonValue());
        EXPECT_TRUE(difference(record, package.records[0]).isEmpty()) << typeOf(kindOf(record)).name;
        EXPECT_EQ(head(package.records[0]).id, head(record).id);
        EXPECT_EQ(head(package.records[0]).externalId, u"fremd");
        EXPECT_EQ(head(package.records[0]).origin, u"datei.md");
        EXPECT_EQ(package.contents.values(), content.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{content});
    }
}

TEST(ExchangeFormat, GivesReadableIdsTheSameUuidEverywhere)
{
    const Package package = read("{\"record\":\"orgUnit\",\"id\":\"amt\",\"code\":\"1\",\"name\":\"Amt\"}\n"
                                 "{\"record\":\"post\",\"id\":\"stelle\",\"title\":\"S\",\"unit\":\"amt\"}\n");
    EXPECT_EQ(std::get<Post>(package.records[1]).unit, head(package.records[0]).id);
    EXPECT_TRUE(isId(head(package.records[0]).id));
}

TEST(ExchangeFormat, DoesNotFillInDefaultsThatTheFileDoesNotName)
{
    const Package package = read("{\"record\":\"process\",\"id\":\"p\",\"name\":\"P\"}\n");
    EXPECT_TRUE(std::get<Process>(package.records[0]).kind.isEmpty());
}

TEST(ExchangeFormat, RefusesWhatItWouldLose)
{
    EXPECT_EQ(refusal("{\"record\":\"drache\",\"id\":\"p\"}\n").detail, u"record");
    EXPECT_EQ(refusal("{\"record\":\"process\"}\n").detail, u"id");
    EXPECT_EQ(refusal("{\"record\":\"process\",\"id\":\"p\",\"name\":5}\n").detail, u"name");
    EXPECT_EQ(refusal("{\"record\":\"process\",\"id\":\"p\",\"validFrom\":\"morgen\"}\n").detail, u"validFrom");
    const auto twice = refusal("{\"record\":\"process\",\"id\":\"p\"}\n{\"record\":\"process\",\"id\":\"p\"}\n");
    EXPECT_EQ(twice.detail, u"id");
    EXPECT_EQ(twice.line, 3);
    EXPECT_EQ(refusal("{\"record\":\"attachment\",\"id\":\"a\",\"sha256\":\"00\",\"content\":\"QQ==\"}\n").detail,
              u"sha256");
    EXPECT_EQ(refusal("{\"record\":\"attachment\",\"id\":\"a\",\"content\":\"***\"}\n").detail, u"content");
    EXPECT_EQ(refusal("").reason, Refusal::NoContent);
    EXPECT_EQ(read("{\"record\":\"process\",\"id\":\"p\",\"neu\":1}\n").notes,
              QStringList{u"keyIgnored: process.neu"_s});
}

TEST(ExchangeFormat, RefusesANewerVersionBeforeReadingOn)
{
    const auto how = refusalOf([] {
        ExchangeReader::read({u"e.jsonl"_s, "{\"format\":\"staffelstab\",\"version\":2}\n{\"unbekannt\":1}\n"});
    });
    EXPECT_EQ(how.reason, Refusal::NewerFormat);
    EXPECT_EQ(how.detail, u"2");
}

TEST(ExchangeFormat, VisitsReferencesInsideRowsToo)
{
    Process process = std::get<Process>(blank(RecordKind::Process));
    process.leadUnit = u"u"_s;
    process.legalBases = {u"l1"_s, u"l2"_s};
    process.links = {{u"p2"_s, u"Successor"_s}};
    process.triggers = {{{}, u"p3"_s, {}}};
    AnyRecord record = process;
    QStringList seen;
    forEachReference(record, [&](const Field &, QString &id) {
        seen << id;
        id += u'!';
    });
    seen.sort();
    EXPECT_EQ(seen, (QStringList{u"l1"_s, u"l2"_s, u"p2"_s, u"p3"_s, u"u"_s}));
    EXPECT_EQ(std::get<Process>(record).links.at(0).process, u"p2!");
    EXPECT_EQ(std::get<Process>(record).links.at(0).kind, u"Successor");
}
