// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/filetextviewmodel.h"

#include "extract/pdfs.h"
#include "process/opensession.h"
#include "process/sheetviewmodel.h"
#include "shell/appsettings.h"
#include "shell/attachmentreader.h"
#include "store/database.h"
#include "usecase/searching.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class FileOfASheet : public OpenSession
{
  protected:
    void SetUp() override
    {
        OpenSession::SetUp();
        process = write([](Workspace &workspace) { return addProcess(workspace, u"Hundesteuer"_s); }).id;
        sheet.openProcess(process);
        ASSERT_TRUE(comesTrue([this] { return sheet.name() == u"Hundesteuer"_s; }));
    }
    Id attached(const QString &name, const QByteArray &bytes)
    {
        return write([&](Workspace &workspace) { return attachFile(workspace, process, name, bytes); }).id;
    }
    QString document(int row, const char *role)
    {
        QAbstractItemModel *rows = sheet.documents();
        return rows->data(rows->index(row, 0), rows->roleNames().key(role)).toString();
    }
    QString firstRow() { return row(0, "words").toString(); }
    QVariant row(int at, const char *role)
    {
        QAbstractItemModel *rows = file().rows();
        return rows->data(rows->index(at, 0), rows->roleNames().key(role));
    }
    FileTextViewModel &file() { return *sheet.fileText(); }

    QTemporaryDir preferences;
    AppSettings settings{preferences.filePath(u"settings.ini"_s)};
    SheetViewModel sheet{session, settings};
    Id process;
};

TEST_F(FileOfASheet, IsReadInTheBackgroundAfterItWasAttached)
{
    attached(u"Satzung.pdf"_s, pdfWithPages({"Leinenzwang", "Stadtwald"}));

    ASSERT_TRUE(comesTrue([this] { return document(0, "hasPages") == u"true"_s; }));
    EXPECT_TRUE(document(0, "reading").startsWith(u'2'));
    EXPECT_EQ(document(0, "tone"), QString());
    EXPECT_TRUE(comesTrue([this] { return !session.attachmentReader().isReading(); }));
}

TEST_F(FileOfASheet, SaysWhyItCannotBeRead)
{
    attached(u"alt.doc"_s, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");

    ASSERT_TRUE(comesTrue([this] { return document(0, "tone") == u"warn"_s; }));
    EXPECT_EQ(document(0, "hasPages"), u"false"_s);
}

TEST_F(FileOfASheet, IsFoundByTheSearchOnceItWasRead)
{
    const Id id = attached(u"Satzung.pdf"_s, pdfWithPages({"Leinenzwang"}));
    const auto isFound = [&] {
        const auto page = write([](Workspace &workspace) {
            search::Query query;
            query.text = u"leinenzwang"_s;
            return find(workspace, query);
        });
        return !page.hits.isEmpty() && page.hits.front().id == id;
    };

    EXPECT_TRUE(comesTrue(isFound));
}

TEST_F(FileOfASheet, IsReadInAFileThatWasAttachedBeforeTheProgramBegan)
{
    attached(u"a.txt"_s, "Leinenzwang");
    ASSERT_TRUE(comesTrue([this] { return document(0, "hasPages") == u"true"_s; }));
    write([](Workspace &workspace) { // as another machine left it, without the reading program
        workspace.database().run(u"delete from content_reading"_s);
        return Result<Done>(Done{});
    });
    session.open(session.path());
    ASSERT_TRUE(comesTrue([this] { return session.state() == Session::State::Open; }));
    sheet.openProcess(process);

    EXPECT_TRUE(comesTrue([this] { return document(0, "hasPages") == u"true"_s; }));
}

TEST_F(FileOfASheet, OpensAtThePageOfAHitWithItsWordsMarked)
{
    const Id id = attached(u"Satzung.pdf"_s, pdfWithPages({"Allgemeines", "Leinenzwang im Wald"}));
    ASSERT_TRUE(comesTrue([this] { return document(0, "hasPages") == u"true"_s; }));

    sheet.openProcess(process, toField({2, u"leinenzwang"_s}), id);

    ASSERT_TRUE(comesTrue([this] { return firstRow() == u"Leinenzwang im Wald"_s; }));
    EXPECT_EQ(sheet.tab(), SheetViewModel::Tab::Documents);
    EXPECT_TRUE(file().isOpen());
    EXPECT_EQ(file().firstMark(), 0);
    EXPECT_EQ(row(0, "marks").toList().size(), 1);
    EXPECT_TRUE(file().pageText().contains(u'2'));
    EXPECT_FALSE(file().hasNext());

    file().previous();
    EXPECT_EQ(firstRow(), u"Allgemeines"_s);
    EXPECT_EQ(file().firstMark(), -1);

    file().close();
    EXPECT_FALSE(file().isOpen());
}

TEST_F(FileOfASheet, SaysWhyAPageIsEmpty)
{
    attached(u"alt.doc"_s, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    ASSERT_TRUE(comesTrue([this] { return document(0, "tone") == u"warn"_s; }));

    sheet.showFileText(document(0, "recordId"), u"alt.doc"_s);

    EXPECT_TRUE(comesTrue([this] { return !file().emptyText().isEmpty(); }));
}

TEST_F(FileOfASheet, StaysUnreadAfterStopUntilItIsAskedForAgain)
{
    AttachmentReader &reader = session.attachmentReader();
    const auto stop = QObject::connect(&reader, &AttachmentReader::readingChanged, &sheet, [&] {
        if (reader.isReading()) reader.progress()->cancel();
    });
    QSignalSpy changes(&reader, &AttachmentReader::readingChanged);
    attached(u"a.txt"_s, "Leinenzwang");
    ASSERT_TRUE(comesTrue([&] { return changes.count() == 2; })) << "begun and ended";
    QObject::disconnect(stop);

    write([](Workspace &workspace) { return addProcess(workspace, u"Gewerbe"_s); }); // somebody goes on typing

    EXPECT_FALSE(changes.wait(1'500)) << "it was stopped";
    ASSERT_TRUE(comesTrue([this] { return document(0, "mayBeRead") == u"true"_s; }));
    sheet.readFile(document(0, "recordId"));
    EXPECT_TRUE(comesTrue([this] { return document(0, "hasPages") == u"true"_s; }));
}

TEST_F(FileOfASheet, IsReadAgainAfterAnErrorWhereAPersonAsksForIt)
{
    AttachmentReader &reader = session.attachmentReader();
    QSignalSpy failures(&reader, &AttachmentReader::failed);
    QTemporaryDir broken;
    QFile library(broken.filePath(u"libseccomp.so.2"_s));
    ASSERT_TRUE(library.open(QIODevice::WriteOnly));
    library.write("no library");
    library.close();
    qputenv("LD_LIBRARY_PATH", QFile::encodeName(broken.path()));
    attached(u"a.txt"_s, "Leinenzwang");
    const bool failed = comesTrue([&] { return failures.count() == 1; });
    qunsetenv("LD_LIBRARY_PATH");
    ASSERT_TRUE(failed);
    ASSERT_TRUE(comesTrue([this] { return document(0, "mayBeRead") == u"true"_s; }));

    sheet.readFile(document(0, "recordId"));

    EXPECT_TRUE(comesTrue([this] { return document(0, "hasPages") == u"true"_s; }));
}

TEST_F(FileOfASheet, AppearsOnceItWasReadAndGoesWhenItIsRemoved)
{
    const Id id = attached(u"a.txt"_s, "Leinenzwang");
    sheet.showFileText(id, u"a.txt"_s);

    ASSERT_TRUE(comesTrue([this] { return firstRow() == u"Leinenzwang"_s; }));
    EXPECT_TRUE(file().isOpen());

    write([id](Workspace &workspace) { return removeRecords(workspace, {id}); });
    EXPECT_TRUE(comesTrue([this] { return !file().isOpen(); }));
}

TEST_F(FileOfASheet, ShowsAllOfALongTextInParts)
{
    const Id id = attached(u"a.txt"_s, QByteArray("Leinenzwang im Stadtwald\n").repeated(10'000)); // 250,000
    ASSERT_TRUE(comesTrue([this] { return document(0, "hasPages") == u"true"_s; }));

    sheet.openProcess(process, toField({3, u"stadtwald"_s}), id);

    ASSERT_TRUE(comesTrue([this] { return file().firstMark() == 0; }));
    EXPECT_FALSE(file().hasNext());
    EXPECT_TRUE(file().pageText().contains(u'3')) << file().pageText().toStdString();
}

TEST(FilePlaces, SurviveTheWayThroughTheProgram)
{
    const FilePlace place{12, u"wald leine"_s};

    EXPECT_EQ(filePlaceIn(toField(place)), place);
    EXPECT_EQ(filePlaceIn(toField({1, {}})), (FilePlace{1, {}}));
    EXPECT_FALSE(filePlaceIn(u"attachments"_s));
    EXPECT_FALSE(filePlaceIn(u"page"_s));
    EXPECT_FALSE(filePlaceIn(u"page 0 x"_s));
}

} // namespace
