// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/extracting.h"

#include "extract/pdfs.h"
#include "report/zipfile.h"
#include "search/documents.h"
#include "store/contenttexts.h"
#include "support/workspacefixture.h"
#include "usecase/interviewing.h"
#include "usecase/searching.h"
#include "usecase/steps.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

using extract::State;
using PageSource = AttachmentPage::Source;

class TextOfAttachments : public testing::Test
{
  protected:
    Id attached(const QString &name, const QByteArray &bytes)
    {
        return valueOf(attachFile(*m_workspace, m_process.id, name, bytes)).id;
    }
    AttachmentText textOf(const Id &id)
    {
        const auto text = valueOf(attachmentText(*m_workspace, id));
        return text ? *text : throw std::runtime_error("not read yet");
    }
    bool isRead(const Id &id) { return valueOf(attachmentText(*m_workspace, id)).has_value(); }
    store::ContentTexts texts() { return store::ContentTexts(m_workspace->database()); }
    QString hashOf(const Id &id) { return std::get<Attachment>(valueOf(load(*m_workspace, id))).sha256; }

    /// As staffelstab-extract would answer.
    void keep(const Id &id, const extract::FileText &file, int page = 0)
    {
        valueOf(keepText(*m_workspace, {{hashOf(id), page, 1}, file}));
    }
    QList<search::Hit> hits(const QString &text)
    {
        valueOf(updateIndex(*m_workspace));
        return valueOf(
                   find(*m_workspace,
                        {.text = text, .kinds = {}, .units = {}, .statuses = {}, .tags = {}, .from = {}, .until = {}}))
            .hits;
    }

    TempWorkspace m_workspace;
    Process m_process = aProcess(*m_workspace, u"Hundesteuer festsetzen"_s).saved();
};

extract::FileText twoPages()
{
    return {
        State::Text, extract::Division::Pages, true, {{u"1"_s, u"Leinenzwang im Stadtwald"_s}, {u"2"_s, std::nullopt}}};
}

TEST_F(TextOfAttachments, IsReadByTheProgramAndKeptWithItsPages)
{
    const Id id = attached(u"satzung.pdf"_s, pdfWithPages({"Leinenzwang", "Stadtwald"}));
    EXPECT_FALSE(isRead(id));

    EXPECT_EQ(valueOf(readAttachments(*m_workspace)), 1);

    const AttachmentText text = textOf(id);
    EXPECT_EQ(text.state, State::Text);
    EXPECT_EQ(text.division, extract::Division::Pages);
    ASSERT_EQ(text.pages.size(), 2);
    EXPECT_EQ(text.pages[1], (AttachmentPage{2, u"2"_s, u"Stadtwald"_s, PageSource::File}));
    EXPECT_EQ(valueOf(readAttachments(*m_workspace)), 0);
}

TEST_F(TextOfAttachments, HasAStateForWhatCannotBeRead)
{
    const Id old = attached(u"alt.doc"_s, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    const Id broken = attached(u"kaputt.pdf"_s, "%PDF-1.7");
    const Id locked = attached(
        u"geheim.odt"_s, report::zipped({{u"content.xml"_s, "x"}, {u"META-INF/manifest.xml"_s, "<encryption-data/>"}}));
    EXPECT_EQ(valueOf(readAttachments(*m_workspace)), 3);

    EXPECT_EQ(textOf(old).state, State::UnknownKind);
    EXPECT_EQ(textOf(broken).state, State::Damaged);
    EXPECT_EQ(textOf(locked).state, State::Protected);
    EXPECT_EQ(valueOf(readAttachments(*m_workspace)), 0);
}

TEST_F(TextOfAttachments, IsReadOnceForTheSameContentAndNotInTheBin)
{
    const Id first = attached(u"a.txt"_s, "gleich"), second = attached(u"b.txt"_s, "gleich");
    const Id removed = attached(u"c.txt"_s, "im Papierkorb");
    valueOf(removeRecords(*m_workspace, {removed}));

    EXPECT_EQ(valueOf(readAttachments(*m_workspace)), 1);
    EXPECT_EQ(textOf(first), textOf(second));

    valueOf(restoreRecords(*m_workspace, {removed}));
    EXPECT_EQ(valueOf(readAttachments(*m_workspace)), 1);
}

TEST_F(TextOfAttachments, IsReadAgainByANewerReader)
{
    const Id id = attached(u"a.txt"_s, "Text");
    valueOf(readAttachments(*m_workspace));
    m_workspace->database().run(u"update content_reading set reader = 0"_s);

    EXPECT_EQ(valueOf(nextUnread(*m_workspace))->sha256, hashOf(id));
    EXPECT_EQ(valueOf(readAttachments(*m_workspace)), 1);
}

TEST_F(TextOfAttachments, CanBeStoppedAndGoesOnWhereItWas)
{
    attached(u"a.txt"_s, "eins");
    attached(u"b.txt"_s, "zweite Datei");
    qint64 last = -1;
    const auto stopAfterOne = [&last](qint64 done, qint64) { return (last = done) < 1 ? Continue::Yes : Continue::No; };

    EXPECT_EQ(codeOf(readAttachments(*m_workspace, stopAfterOne)), ErrorCode::Cancelled);
    EXPECT_EQ(last, 1);
    EXPECT_EQ(valueOf(readAttachments(*m_workspace)), 1);
}

TEST_F(TextOfAttachments, WaitsForRecognitionPageByPage)
{
    const Id id = attached(u"scan.pdf"_s, "a");
    keep(id, twoPages());
    EXPECT_EQ(textOf(id).pages[1].source, PageSource::Waits);
    EXPECT_FALSE(texts().next(extract::kReaderVersion, false));
    EXPECT_EQ(texts().next(extract::kReaderVersion, true)->page, 2);

    keep(id, {State::Text, extract::Division::None, false, {{u""_s, u"Maulkorb"_s}}}, 2);

    EXPECT_EQ(textOf(id).pages[1], (AttachmentPage{2, u"2"_s, u"Maulkorb"_s, PageSource::Picture}));
    EXPECT_FALSE(texts().next(extract::kReaderVersion, true));
}

TEST_F(TextOfAttachments, NamesAPageOnWhichNothingWasRecognised)
{
    const Id id = attached(u"scan.pdf"_s, "a");
    keep(id, {State::NoText, extract::Division::Pages, true, {{u"1"_s, std::nullopt}}});
    keep(id, {State::Limit, extract::Division::None, false, {}}, 1);

    EXPECT_EQ(textOf(id).state, State::NoText);
    EXPECT_EQ(textOf(id).pages, (QList<AttachmentPage>{{1, u"1"_s, {}, PageSource::Picture}}));
}

TEST_F(TextOfAttachments, IsTextOnceAPageWasRecognised)
{
    const Id id = attached(u"foto.png"_s, "a");
    keep(id, {State::NoText, extract::Division::None, true, {{u""_s, std::nullopt}}});
    keep(id, {State::Text, extract::Division::None, false, {{u""_s, u"Maulkorb"_s}}}, 1);

    EXPECT_EQ(textOf(id).state, State::Text);
}

TEST_F(TextOfAttachments, GoesWithItsContent)
{
    const Id id = attached(u"a.txt"_s, "Leinenzwang");
    valueOf(readAttachments(*m_workspace));
    store::Database &database = m_workspace->database();
    const QString hash = hashOf(id);
    database.run(u"pragma defer_foreign_keys = on"_s);
    store::Transaction change(database);
    database.run(u"pragma defer_foreign_keys = on"_s);
    database.run(u"delete from content where sha256 = ?"_s, {hash});

    EXPECT_EQ(database.value(u"select count(*) from content_reading"_s).toInt(), 0);
    EXPECT_EQ(database.value(u"select count(*) from content_page"_s).toInt(), 0);
}

TEST_F(TextOfAttachments, IsFoundWithThePageItStandsOn)
{
    const Id id = attached(u"Satzung.pdf"_s, "a");
    keep(id, {State::Text,
              extract::Division::Pages,
              true,
              {{u"1"_s, u"Allgemeines"_s}, {u"2"_s, u"Leinenzwang im Wald"_s}}});

    const QList<search::Hit> found = hits(u"leinenzwang"_s);

    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].id, id);
    EXPECT_EQ(found[0].context, u"Hundesteuer festsetzen"_s);
    ASSERT_FALSE(found[0].passages.isEmpty());
    EXPECT_EQ(found[0].passages[0].field, u"page"_s);
    EXPECT_EQ(found[0].passages[0].page, 2);
    EXPECT_EQ(found[0].passages[0].text, u"Leinenzwang im Wald"_s);
}

TEST_F(TextOfAttachments, IsFoundThoughItWasReadAfterTheIndexWasMade)
{
    const Id id = attached(u"scan.pdf"_s, "a");
    EXPECT_TRUE(hits(u"leinenzwang"_s).isEmpty());

    keep(id, twoPages());
    EXPECT_EQ(hits(u"leinenzwang"_s).size(), 1);
    EXPECT_TRUE(hits(u"maulkorb"_s).isEmpty());

    keep(id, {State::Text, extract::Division::None, false, {{u""_s, u"Maulkorb"_s}}}, 2);
    EXPECT_EQ(hits(u"maulkorb"_s).size(), 1);
}

TEST_F(TextOfAttachments, IsNotFoundInTheBin)
{
    const Id id = attached(u"Satzung.pdf"_s, "a");
    keep(id, twoPages());
    ASSERT_EQ(hits(u"leinenzwang"_s).size(), 1);

    valueOf(removeRecords(*m_workspace, {id}));

    EXPECT_TRUE(hits(u"leinenzwang"_s).isEmpty());
}

TEST_F(TextOfAttachments, IsOutlinedOnTheSheetOfItsProcess)
{
    const Id id = attached(u"scan.pdf"_s, "a"), unread = attached(u"neu.pdf"_s, "b");
    keep(id, twoPages());

    const auto outlines = valueOf(processSheet(*m_workspace, m_process.id)).attachmentTexts;

    ASSERT_EQ(outlines.size(), 1);
    EXPECT_FALSE(outlines.contains(unread));
    EXPECT_EQ(outlines[id].pages.size(), 2);
    EXPECT_FALSE(outlines[id].pages[0].text.isEmpty());
    EXPECT_TRUE(outlines[id].pages[1].text.isEmpty());
}

TEST_F(TextOfAttachments, IsNotTakenForDamagedWhereTheProgramCannotRead)
{
    const Id id = attached(u"a.txt"_s, "Leinenzwang");
    QFile library(m_workspace.file(u"libseccomp.so.2"_s)); // the machine is broken, not the file
    ASSERT_TRUE(library.open(QIODevice::WriteOnly));
    library.write("no library");
    library.close();
    const QByteArray before = qgetenv("LD_LIBRARY_PATH");
    qputenv("LD_LIBRARY_PATH", QFile::encodeName(QFileInfo(library).absolutePath()));

    const auto failed = readAttachments(*m_workspace);
    before.isNull() ? qunsetenv("LD_LIBRARY_PATH") : qputenv("LD_LIBRARY_PATH", before);

    EXPECT_EQ(codeOf(failed), ErrorCode::Io);
    EXPECT_FALSE(isRead(id));
    EXPECT_EQ(valueOf(readAttachments(*m_workspace)), 1);
    EXPECT_EQ(textOf(id).state, State::Text);
}

/// Ends every program that this one has started, as the end of a session does.
void endChildren()
{
    for (const QString &process : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        QFile status(u"/proc/%1/status"_s.arg(process));
        const QByteArray parent = "PPid:\t" + QByteArray::number(::getpid()) + '\n';
        if (status.open(QIODevice::ReadOnly) && status.readAll().contains(parent)) ::kill(process.toInt(), SIGTERM);
    }
}

TEST_F(TextOfAttachments, IsNotTakenForDamagedWhereTheProgramWasEnded)
{
    const Id id = attached(u"a.txt"_s, QByteArray("Leinenzwang im Stadtwald\n").repeated(400'000));
    const auto end = [](qint64, qint64) {
        endChildren();
        return Continue::Yes;
    };

    EXPECT_EQ(codeOf(readAttachments(*m_workspace, end)), ErrorCode::Cancelled);
    EXPECT_FALSE(isRead(id));
}

TEST_F(TextOfAttachments, WaitsOnWhereTesseractHasGone)
{
    if (!valueOf(canRecognisePictures())) GTEST_SKIP() << "tesseract-ocr-deu is not installed";
    const Id id = attached(u"scan.pdf"_s, pdfWithPages({"", ""}));
    keep(id, {State::NoText, extract::Division::Pages, true, {{u"1"_s, std::nullopt}, {u"2"_s, std::nullopt}}});
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", "/nowhere");

    const auto failed = readAttachments(*m_workspace);
    const auto next = nextUnread(*m_workspace);
    qputenv("PATH", before);

    EXPECT_EQ(codeOf(failed), ErrorCode::Io);
    EXPECT_FALSE(valueOf(next)) << "pictures wait until Tesseract is there";
    EXPECT_EQ(textOf(id).pages[0].source, PageSource::Waits);
    EXPECT_TRUE(valueOf(recogniseAgain(*m_workspace, id)));
    EXPECT_TRUE(valueOf(nextUnread(*m_workspace)));
}

TEST_F(TextOfAttachments, IsRecognisedOnASecondTry)
{
    const Id id = attached(u"scan.pdf"_s, "a");
    keep(id, {State::NoText, extract::Division::Pages, true, {{u"1"_s, std::nullopt}, {u"2"_s, std::nullopt}}});
    keep(id, {State::Text, extract::Division::None, false, {{u""_s, u"Maulkorb"_s}}}, 1);
    keep(id, {State::Limit, extract::Division::None, false, {}}, 2);

    valueOf(recogniseAgain(*m_workspace, id));

    EXPECT_EQ(textOf(id).pages[0].source, PageSource::Picture) << "was recognised";
    EXPECT_EQ(textOf(id).pages[1].source, PageSource::Waits);
}

TEST_F(TextOfAttachments, IsReadThoughAnotherFileIsDamagedInsideTheDatabase)
{
    const Id broken = attached(u"a.bin"_s, QByteArray(400'000, 'Q'));
    const Id sound = attached(u"b.txt"_s, QByteArray("Leinenzwang\n").repeated(60'000)); // larger, so it comes later
    m_workspace.close();
    QFile file(m_workspace.path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qsizetype at = file.readAll().indexOf(QByteArray(4'000, 'Q'));
    ASSERT_GT(at, 0);
    file.seek((at / 4096 + 2) * 4096); // a page in the middle of the chain begins with the number of the next one
    file.write("\x7f\xff\xff\xff", 4);
    file.close();
    m_workspace.reopen();

    EXPECT_EQ(valueOf(readAttachments(*m_workspace)), 2);

    EXPECT_EQ(textOf(broken).state, State::Damaged);
    EXPECT_EQ(textOf(sound).state, State::Text);
}

TEST_F(TextOfAttachments, IsMissedByAnIndexThatIsOlder)
{
    const Id id = attached(u"scan.pdf"_s, "a");
    EXPECT_TRUE(valueOf(updateIndex(*m_workspace)).isUpToDate());

    keep(id, twoPages());

    EXPECT_FALSE(valueOf(indexState(*m_workspace)).isUpToDate());
    EXPECT_TRUE(valueOf(updateIndex(*m_workspace)).isUpToDate());
}

TEST_F(TextOfAttachments, IsFoundFarBehindTheBeginningOfALargeFile)
{
    const Id id = attached(u"Ablage.txt"_s, "a");
    extract::FileText file{State::Text, extract::Division::None, false, {}};
    for (int part = 1; part <= 25; ++part) // 2.5 million characters
        file.pages.append({extract::partLabel({}, part), u"Grundstück "_s.repeated(9'000)});
    file.pages.append({extract::partLabel({}, 26), u"Leinenzwang im Wald"_s});
    keep(id, file);

    const QList<search::Hit> found = hits(u"leinenzwang"_s);

    ASSERT_EQ(found.size(), 1);
    ASSERT_FALSE(found[0].passages.isEmpty());
    EXPECT_EQ(found[0].passages[0].page, 26);
}

class FilesOfAnInterview : public TextOfAttachments
{
  protected:
    Id interview()
    {
        const Id post = Builder<Post>(*m_workspace)
                            .with(&Post::title, u"Sachbearbeitung"_s)
                            .with(&Post::unit, m_process.leadUnit)
                            .saved()
                            .id;
        return valueOf(beginInterview(*m_workspace, post, InterviewScope::Core)).id;
    }
};

TEST_F(FilesOfAnInterview, AreNotTaken)
{
    const auto refused = attachFile(*m_workspace, interview(), u"Mitschrift.txt"_s, "vertraulich");

    EXPECT_EQ(codeOf(refused), ErrorCode::Invalid);
    EXPECT_EQ(refused.error().subject, u"subject"_s);
}

TEST_F(FilesOfAnInterview, AreNotFoundWhereThereAreSome)
{
    const Id id = attached(u"Mitschrift.txt"_s, "a");
    keep(id, twoPages());
    ASSERT_EQ(hits(u"leinenzwang"_s).size(), 1);
    auto file = std::get<Attachment>(valueOf(load(*m_workspace, id)));
    file.subject = interview();
    valueOf(save(*m_workspace, file));

    EXPECT_TRUE(hits(u"leinenzwang"_s).isEmpty());
    EXPECT_TRUE(valueOf(quickFind(*m_workspace, u"mitschrift"_s)).isEmpty());
    EXPECT_EQ(search::Documents(m_workspace->database()).count(), valueOf(indexState(*m_workspace)).documents);
}

TEST_F(TextOfAttachments, IsOnTheSheetOfTheProcessThatItsStepBelongsTo)
{
    const Id step = valueOf(addStep(*m_workspace, m_process.id, u"Bescheid drucken"_s)).id;
    const Id file = valueOf(attachFile(*m_workspace, step, u"muster.odt"_s, "a")).id;
    keep(file, twoPages());

    const ProcessSheet sheet = valueOf(processSheet(*m_workspace, m_process.id));

    ASSERT_EQ(sheet.attachments.size(), 1);
    EXPECT_EQ(sheet.attachments[0].id, file);
    EXPECT_TRUE(sheet.attachmentTexts.contains(file));
    EXPECT_EQ(valueOf(processOf(*m_workspace, step)), m_process.id);
    EXPECT_EQ(valueOf(processOf(*m_workspace, m_process.leadUnit)), Id());
}

} // namespace
} // namespace staffelstab::tests
