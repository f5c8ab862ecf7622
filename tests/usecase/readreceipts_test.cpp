// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/readreceipts.h"

#include "support/workspacefixture.h"
#include "usecase/exchanging.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class ReadReceipts : public testing::Test
{
  protected:
    ReadReceipts()
    {
        const Id unit = aUnit(*workspace).saved().id;
        post = Builder<Post>(*workspace).with(&Post::title, u"Wohngeld"_s).with(&Post::unit, unit).saved().id;
        Builder<Person>(*workspace)
            .with(&Person::displayName, u"Thea Quarz"_s)
            .with(&Person::posts, QStringList{post})
            .saved();
        process = aProcess(*workspace).with(&Process::owner, post).saved().id;
        step = aStep(*workspace, process, u"01"_s, u"Antrag prüfen"_s).saved().id;
    }

    SheetReading readingAs(const QString &author)
    {
        workspace->setAuthor(author);
        return valueOf(readingOf(*workspace, process));
    }
    void confirmAs(const QString &author)
    {
        workspace->setAuthor(author);
        valueOf(confirmReading(*workspace, process, valueOf(readingOf(*workspace, process)).version));
    }
    void set(const Id &id, const QString &field, const QJsonValue &value)
    {
        workspace->setAuthor(u"Verwaltung"_s);
        valueOf(setFields(*workspace, id, {{field, value}}));
    }
    qsizetype stored() { return valueOf(listRecords(*workspace, RecordKind::ReadReceipt)).size(); }

    TempWorkspace workspace;
    Id post;
    Id process;
    Id step;
};

} // namespace

TEST_F(ReadReceipts, AreForTheVersionThatWasShown)
{
    EXPECT_FALSE(readingAs(u"Jonas"_s).isCurrent);
    EXPECT_FALSE(readingAs(u"Jonas"_s).at.isValid());
    confirmAs(u"Jonas"_s);
    EXPECT_TRUE(readingAs(u"Jonas"_s).isCurrent);
    EXPECT_TRUE(readingAs(u"Jonas"_s).at.isValid());
    EXPECT_FALSE(readingAs(u"Mia"_s).isCurrent) << "each for himself";
}

TEST_F(ReadReceipts, AreAskedForAgainWithWhatHasChangedSince)
{
    confirmAs(u"Jonas"_s);
    set(process, u"definition"_s, u"Zuschuss zur Miete"_s);
    set(process, u"keywords"_s, QJsonArray{u"Miete"_s});
    set(step, u"description"_s, u"Mit Vordruck 7"_s);
    set(step, u"needsExperience"_s, true);

    const SheetReading reading = readingAs(u"Jonas"_s);

    EXPECT_FALSE(reading.isCurrent);
    EXPECT_TRUE(reading.at.isValid()) << "when he confirmed the last time";
    EXPECT_GT(reading.sequence, 0);
    ASSERT_EQ(reading.since.fields.size(), 1) << "keywords are no reading";
    EXPECT_EQ(reading.since.fields.front().field, u"definition"_s);
    ASSERT_EQ(reading.since.steps.size(), 1);
    EXPECT_EQ(reading.since.steps.front().fields.size(), 2);
}

TEST_F(ReadReceipts, StayWhileNothingChangesThatIsRead)
{
    confirmAs(u"Jonas"_s);
    set(process, u"keywords"_s, QJsonArray{u"Miete"_s});
    set(process, u"localNumber"_s, u"50-1"_s);
    aKnowledgeItem(*workspace, u"Tipp"_s).with(&KnowledgeItem::links, QStringList{process}).saved();
    EXPECT_TRUE(readingAs(u"Jonas"_s).isCurrent);
}

TEST_F(ReadReceipts, CountAgainWhenTheChangeIsTakenBack)
{
    confirmAs(u"Jonas"_s);
    set(step, u"name"_s, u"Antrag scannen"_s);
    EXPECT_FALSE(readingAs(u"Jonas"_s).isCurrent);
    set(step, u"name"_s, u"Antrag prüfen"_s);
    EXPECT_TRUE(readingAs(u"Jonas"_s).isCurrent);
}

TEST_F(ReadReceipts, AreRefusedForAVersionThatIsNoLongerShown)
{
    const QString seen = readingAs(u"Jonas"_s).version;
    set(step, u"name"_s, u"Antrag scannen"_s);
    workspace->setAuthor(u"Jonas"_s);
    EXPECT_EQ(codeOf(confirmReading(*workspace, process, seen)), ErrorCode::Conflict);
    EXPECT_EQ(stored(), 0);
}

TEST_F(ReadReceipts, AreKeptOnceForEachVersionAndReader)
{
    confirmAs(u"Jonas"_s);
    confirmAs(u"Jonas"_s);
    EXPECT_EQ(stored(), 1);
    set(step, u"name"_s, u"Antrag scannen"_s);
    confirmAs(u"Jonas"_s);
    EXPECT_EQ(stored(), 2);
}

TEST_F(ReadReceipts, AreSeenByWhoeverAnswersForTheSheetAndByNobodyElse)
{
    confirmAs(u"Jonas"_s);
    set(step, u"name"_s, u"Antrag scannen"_s);
    confirmAs(u"Mia"_s);

    const SheetReading owner = readingAs(u"tquarz"_s); // the login name of who holds the owning post
    ASSERT_TRUE(owner.seesReaders);
    ASSERT_EQ(owner.readers.size(), 2);
    EXPECT_EQ(owner.readers[0].name, u"Jonas"_s);
    EXPECT_FALSE(owner.readers[0].isCurrent);
    EXPECT_EQ(owner.readers[1].name, u"Mia"_s);
    EXPECT_TRUE(owner.readers[1].isCurrent);

    EXPECT_FALSE(readingAs(u"Mia"_s).seesReaders);
    EXPECT_TRUE(readingAs(u"Mia"_s).readers.isEmpty());
    for (const AnyRecord &record : valueOf(listRecords(*workspace, RecordKind::ReadReceipt))) {
        const auto &receipt = std::get<ReadReceipt>(record);
        EXPECT_TRUE(receipt.reader.isEmpty() || receipt.reader == u"Mia"_s);
        EXPECT_NE(receipt.changedBy, u"Jonas"_s);
        for (const HistoryEntry &entry : valueOf(history(*workspace, receipt.id)))
            EXPECT_NE(entry.author, u"Jonas"_s);
    }
}

TEST_F(ReadReceipts, AreSeenByWhoIsNamedAsKnowingIt)
{
    const Id expert = Builder<Person>(*workspace).with(&Person::displayName, u"Ole Brandt"_s).saved().id;
    EXPECT_FALSE(readingAs(u"Ole Brandt"_s).seesReaders);
    Builder<Competence>(*workspace)
        .with(&Competence::person, expert)
        .with(&Competence::process, process)
        .with(&Competence::role, u"Expert"_s)
        .saved();
    EXPECT_TRUE(readingAs(u"Ole Brandt"_s).seesReaders);
}

TEST_F(ReadReceipts, AreNeverWrittenInAnothersName)
{
    workspace->setAuthor(u"Jonas"_s);
    auto forged = std::get<ReadReceipt>(blank(RecordKind::ReadReceipt));
    forged.process = process;
    forged.reader = u"Mia"_s;
    forged.version = readingAs(u"Jonas"_s).version;
    EXPECT_EQ(codeOf(save(*workspace, forged)), ErrorCode::Invalid);
    EXPECT_EQ(std::get<ReadReceipt>(valueOf(load(*workspace, valueOf(addRecord(*workspace, forged)).id))).reader,
              u"Jonas"_s);
}

TEST_F(ReadReceipts, StayHereWhenTheWorkspaceIsWrittenForOthers)
{
    confirmAs(u"Jonas"_s);
    const QString path = workspace.file(u"alles.jsonl"_s);
    valueOf(exportTo(*workspace, path));
    QFile file(path);
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.contains("Antrag prüfen"));
    EXPECT_FALSE(bytes.contains("readReceipt"));
}

TEST_F(ReadReceipts, AreNotSeenByANamesakeOfWhoeverAnswersForTheSheet)
{
    confirmAs(u"Jonas"_s);
    EXPECT_TRUE(readingAs(u"tquarz"_s).seesReaders) << "the only one of that login name";
    Builder<Person>(*workspace).with(&Person::displayName, u"Theo Quarz"_s).saved();
    EXPECT_FALSE(readingAs(u"tquarz"_s).seesReaders) << "it may be Theo";
    EXPECT_TRUE(readingAs(u"Thea Quarz"_s).seesReaders);
}
