// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/content.h"

#include "support/workspacefixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

TEST(ContentStore, KeepsTheSameBytesOnce)
{
    TempWorkspace workspace;
    store::ContentStore contents(workspace->database());

    const QString first = contents.put("Bescheid");
    EXPECT_EQ(contents.put("Bescheid"), first);
    EXPECT_NE(contents.put("Bescheid."), first);
    EXPECT_EQ(workspace->database().value(u"select count(*) from content"_s).toInt(), 2);
    EXPECT_EQ(contents.get(first), "Bescheid");
}

TEST(ContentStore, KeepsEmptyFilesAndZeroBytes)
{
    TempWorkspace workspace;
    store::ContentStore contents(workspace->database());

    EXPECT_EQ(contents.get(contents.put({})), QByteArray());
    const QByteArray zeros("\0a\0", 3);
    EXPECT_EQ(contents.get(contents.put(zeros)), zeros);
}

TEST(ContentStore, NoticesBytesThatDoNotFitTheirHash)
{
    TempWorkspace workspace;
    store::ContentStore contents(workspace->database());
    const QString sha256 = contents.put("Bescheid");
    workspace->database().run(u"update content set bytes = x'00' where sha256 = ?"_s, {sha256});

    try {
        contents.get(sha256);
        FAIL();
    } catch (const Failure &failure) {
        EXPECT_EQ(failure.error().code, ErrorCode::Corrupt);
    }
}

TEST(Attachment, GoesInWithItsRecordAndComesOutTheSame)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    const QByteArray bytes = QByteArray("%PDF-1.7\n\0x", 11).repeated(5'000);

    const Saved saved = valueOf(attachFile(*workspace, process.id, u"bescheid.pdf"_s, bytes, u"Notice"_s));
    workspace.reopen();

    EXPECT_EQ(valueOf(attachmentBytes(*workspace, saved.id)), bytes);
    const auto attachment = std::get<Attachment>(valueOf(load(*workspace, saved.id)));
    EXPECT_EQ(attachment.size, bytes.size());
    EXPECT_EQ(attachment.mimeType, u"application/pdf"_s);
    EXPECT_EQ(attachment.subject, process.id);
}

TEST(Attachment, OfAMissingRecordLeavesNoBytesBehind)
{
    TempWorkspace workspace;

    EXPECT_EQ(codeOf(attachFile(*workspace, newId(), u"a.txt"_s, "verloren")), ErrorCode::NotFound);
    EXPECT_EQ(workspace->database().value(u"select count(*) from content"_s).toInt(), 0);
}

TEST(Attachment, LargerThanAllowedIsRefused)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    const QByteArray tooLarge(store::ContentStore::kLargest + 1, 'x');

    EXPECT_EQ(codeOf(attachFile(*workspace, process.id, u"film.mp4"_s, tooLarge)), ErrorCode::Invalid);
    EXPECT_EQ(workspace->database().value(u"select count(*) from content"_s).toInt(), 0);
}

TEST(Attachment, RepeatedUnderTheSameCommandIsTheSameAttachment)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    const QString command = newId();

    const Saved first = valueOf(attachFile(*workspace, process.id, u"a.txt"_s, "a", {}, command));
    const Saved again = valueOf(attachFile(*workspace, process.id, u"a.txt"_s, "a", {}, command));

    EXPECT_EQ(first.id, again.id);
    EXPECT_EQ(valueOf(listRecords(*workspace, RecordKind::Attachment)).size(), 1);
}
