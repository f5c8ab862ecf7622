// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/extracting.h"

#include "extract/pdfs.h"
#include "report/zipfile.h"
#include "store/contenttexts.h"
#include "support/workspacefixture.h"
#include "usecase/searching.h"

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

} // namespace
} // namespace staffelstab::tests
