// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/filepreviewviewmodel.h"

#include "extract/pdfs.h"
#include "process/opensession.h"
#include "process/sheetviewmodel.h"
#include "shell/appsettings.h"
#include "shell/attachmentreader.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

QByteArray pngOf(int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

class FileToLookAt : public OpenSession
{
  protected:
    void SetUp() override
    {
        OpenSession::SetUp();
        process = write([](Workspace &workspace) { return addProcess(workspace, u"Hundesteuer"_s); }).id;
        sheet.openProcess(process);
        ASSERT_TRUE(comesTrue([this] { return sheet.name() == u"Hundesteuer"_s; }));
        preview().setRoom({300, 500});
    }
    Id shown(const QString &name, const QByteArray &bytes)
    {
        const Id id = write([&](Workspace &workspace) { return attachFile(workspace, process, name, bytes); }).id;
        sheet.showFileText(id, name);
        return id;
    }
    bool isDrawn()
    {
        return comesTrue([this] { return !preview().image().isNull() && preview().notice().isEmpty(); });
    }
    FileTextViewModel &file() { return *sheet.fileText(); }
    FilePreviewViewModel &preview() { return *file().preview(); }
    StepLinesViewModel &lines() { return *file().stepLines(); }
    QStringList ticked()
    {
        QStringList words;
        for (int i = 0; i < lines().rows()->rowCount(); ++i)
            if (value(lines().rows(), i, "ticked").toBool()) words << value(lines().rows(), i, "words").toString();
        return words;
    }
    static QVariant value(QAbstractItemModel *rows, int row, const char *role)
    {
        return rows->data(rows->index(row, 0), rows->roleNames().key(role));
    }
    QStringList steps()
    {
        QStringList names;
        QAbstractItemModel *rows = sheet.steps()->rows();
        for (int i = 0; i < rows->rowCount(); ++i)
            names << value(rows, i, "name").toString();
        return names;
    }
    void readPage(const QByteArray &text)
    {
        shown(u"Ablauf.txt"_s, text);
        lines().setOpen(true);
        ASSERT_TRUE(comesTrue([this] { return lines().count() > 0; }));
    }

    QTemporaryDir preferences;
    AppSettings settings{preferences.filePath(u"settings.ini"_s)};
    SheetViewModel sheet{session, settings};
    Id process;
};

TEST_F(FileToLookAt, IsDrawnPageByPageInTheWidthOfItsRoom)
{
    shown(u"Satzung.pdf"_s, pdfWithPages({"eins", "zwei", "drei"}));
    ASSERT_TRUE(isDrawn());
    EXPECT_EQ(preview().image().width(), 300);
    EXPECT_EQ(preview().size().width(), 300);
    EXPECT_TRUE(preview().name().contains(u'3')) << preview().name().toStdString();

    EXPECT_TRUE(file().pressed(Qt::Key_End));
    EXPECT_FALSE(file().hasNext());
    EXPECT_TRUE(isDrawn());
    EXPECT_TRUE(file().pressed(Qt::Key_PageUp));
    EXPECT_TRUE(file().pageText().contains(u'2'));
    EXPECT_TRUE(file().pressed(Qt::Key_Home));
    EXPECT_FALSE(file().hasPrevious());
    EXPECT_FALSE(file().pressed(Qt::Key_F));
}

TEST_F(FileToLookAt, ShowsThePageThatWasWishedLast)
{
    shown(u"Satzung.pdf"_s, pdfWithPages({"", "zwei"})); // the first one has a black box
    ASSERT_TRUE(isDrawn());
    const QImage first = preview().image();

    file().next();
    file().previous();
    file().next();

    EXPECT_TRUE(comesTrue([&] { return preview().notice().isEmpty() && preview().image() != first; }));
    file().previous();
    EXPECT_TRUE(comesTrue([&] { return preview().notice().isEmpty() && preview().image() == first; }));
}

TEST_F(FileToLookAt, OpensAtThePageOfAHit)
{
    const Id id = write([this](Workspace &workspace) {
                      return attachFile(workspace, process, u"Satzung.pdf"_s, pdfWithPages({"eins", "Leinenzwang"}));
                  }).id;
    ASSERT_TRUE(comesTrue([this] { return sheet.documents()->rowCount() == 1; }));

    sheet.openProcess(process, toField({2, u"leinenzwang"_s}), id);

    ASSERT_TRUE(isDrawn());
    EXPECT_TRUE(comesTrue([this] { return preview().name().contains(u"2"_s); }));
    EXPECT_TRUE(comesTrue([this] { return file().hasPrevious(); }));
}

TEST_F(FileToLookAt, GrowsAndShrinksWithItsDots)
{
    shown(u"Satzung.pdf"_s, pdfWithPages({"eins"}));
    ASSERT_TRUE(isDrawn());

    EXPECT_TRUE(file().pressed(Qt::Key_Plus));
    EXPECT_EQ(preview().size().width(), 375) << "a quarter more, at once";
    EXPECT_TRUE(comesTrue([this] { return preview().image().width() == 375; })) << "and sharp a moment later";
    EXPECT_TRUE(file().pressed(Qt::Key_0));
    EXPECT_TRUE(preview().isWhole());
    EXPECT_NEAR(preview().size().height(), 300 * 842 / 595.0, 1);
    preview().setRoom({300, 200});
    EXPECT_NEAR(preview().size().height(), 200, 1);
    preview().shrink();
    EXPECT_FALSE(preview().canShrink());
    preview().grow();
    EXPECT_FALSE(preview().isWhole());
    for (int i = 0; i < 20; ++i)
        preview().grow();
    EXPECT_FALSE(preview().canGrow());
    EXPECT_EQ(preview().size().width(), 1'200);
}

TEST_F(FileToLookAt, ThatIsASmallPictureIsNotEnlarged)
{
    shown(u"Marke.png"_s, pngOf(100, 50));

    ASSERT_TRUE(isDrawn());
    EXPECT_EQ(preview().size(), QSizeF(100, 50));
    preview().setDotsAPixel(2);
    EXPECT_EQ(preview().size(), QSizeF(50, 25));
    EXPECT_FALSE(file().hasNext());
}

TEST_F(FileToLookAt, IsOfferedBeforeThePageHasRoomForIt)
{
    preview().setRoom({});
    bool isTold = false;
    QObject::connect(&preview(), &FilePreviewViewModel::changed, &sheet, [&] { isTold = preview().isAvailable(); });
    shown(u"Marke.png"_s, pngOf(100, 50));

    EXPECT_TRUE(comesTrue([&] { return isTold; })) << "so that a page makes room";
    preview().setRoom({300, 500});
    EXPECT_TRUE(isDrawn());
}

TEST_F(FileToLookAt, SaysWhenThereIsNothingToSee)
{
    shown(u"kaputt.pdf"_s, "%PDF-1.7");

    ASSERT_TRUE(comesTrue([this] { return preview().hasFailed(); }));
    EXPECT_FALSE(preview().notice().isEmpty());
    EXPECT_TRUE(preview().image().isNull());

    shown(u"a.txt"_s, "Leinenzwang");
    ASSERT_TRUE(comesTrue([this] { return file().emptyText().isEmpty(); }));
    EXPECT_FALSE(preview().isAvailable());
}

TEST_F(FileToLookAt, IsDrawnAfterAnErrorAtTheNextLook)
{
    QTemporaryDir broken;
    QFile library(broken.filePath(u"libseccomp.so.2"_s));
    ASSERT_TRUE(library.open(QIODevice::WriteOnly));
    library.write("no library");
    library.close();
    qputenv("LD_LIBRARY_PATH", QFile::encodeName(broken.path()));
    shown(u"Marke.png"_s, pngOf(100, 50));
    const bool failed = comesTrue([this] { return preview().hasFailed(); });
    qunsetenv("LD_LIBRARY_PATH");
    ASSERT_TRUE(failed);

    EXPECT_TRUE(comesTrue([this] { return file().pressed(Qt::Key_Home) && !preview().image().isNull(); }));
}

TEST_F(FileToLookAt, IsOfferedBeforeItWasRead)
{
    shown(u"Marke.png"_s, pngOf(10, 10));

    ASSERT_TRUE(comesTrue([this] { return sheet.documents()->rowCount() == 1; }));
    EXPECT_TRUE(value(sheet.documents(), 0, "hasPicture").toBool());
}

using LinesOfAFile = FileToLookAt;

TEST_F(LinesOfAFile, AreTickedOneByOneInARangeOrAll)
{
    readPage("1. Antrag annehmen\n2. Antrag pr\xc3\xbc"
             "fen\n3. Bescheid schreiben\n4. Akte schlie\xc3\x9f"
             "en\n");
    lines().press(1, Qt::NoModifier);
    EXPECT_EQ(ticked(), QStringList{u"Antrag prüfen"_s});

    lines().press(3, Qt::ShiftModifier);
    EXPECT_EQ(lines().tickedCount(), 3);
    EXPECT_TRUE(lines().pressed(Qt::Key_Home, Qt::NoModifier));
    EXPECT_TRUE(lines().pressed(Qt::Key_Space, Qt::NoModifier));
    EXPECT_TRUE(lines().areAllTicked());
    EXPECT_TRUE(lines().pressed(Qt::Key_Space, Qt::NoModifier));
    EXPECT_TRUE(lines().pressed(Qt::Key_Down, Qt::ShiftModifier)) << "takes the tick along, here none";
    EXPECT_EQ(lines().tickedCount(), 2);
    EXPECT_EQ(lines().current(), 1);
    EXPECT_TRUE(lines().pressed(Qt::Key_A, Qt::ControlModifier));
    EXPECT_TRUE(lines().areAllTicked());
    EXPECT_TRUE(lines().pressed(Qt::Key_A, Qt::ControlModifier));
    EXPECT_EQ(lines().tickedCount(), 0);
    EXPECT_FALSE(lines().pressed(Qt::Key_A, Qt::NoModifier));
    lines().press(99, Qt::NoModifier);
    EXPECT_EQ(lines().tickedCount(), 0);
}

TEST_F(LinesOfAFile, BecomeStepsInOrderAndAreTakenBackByOneUndo)
{
    readPage("1. Antrag annehmen\n2. Antrag ablegen\n3. Bescheid schreiben\n");
    QSignalSpy told(&sheet, &SheetViewModel::done);
    lines().press(2, Qt::NoModifier);
    lines().press(0, Qt::NoModifier);

    lines().takeOver();

    ASSERT_TRUE(comesTrue([&] { return told.count() == 1 && steps().size() == 2; }));
    EXPECT_EQ(steps(), (QStringList{u"Antrag annehmen"_s, u"Bescheid schreiben"_s}));
    EXPECT_EQ(lines().tickedCount(), 0) << "not twice by a second press";
    session.undo(&sheet, [](const Result<QStringList> &) {});
    EXPECT_TRUE(comesTrue([this] { return steps().isEmpty(); }));
}

TEST_F(LinesOfAFile, KeepTheirTicksWhilePagesAreTurned)
{
    shown(u"Ablauf.pdf"_s, pdfWithPages({"Antrag annehmen", "Bescheid schreiben"}));
    lines().setOpen(true);
    ASSERT_TRUE(comesTrue([this] { return lines().count() == 1; }));
    file().next();
    lines().press(0, Qt::NoModifier);
    EXPECT_EQ(ticked(), QStringList{u"Bescheid schreiben"_s});
    file().previous();
    EXPECT_TRUE(ticked().isEmpty());
    lines().press(0, Qt::NoModifier);

    lines().takeOver();

    EXPECT_TRUE(comesTrue([this] { return steps() == QStringList{u"Antrag annehmen"_s, u"Bescheid schreiben"_s}; }));
}

TEST_F(LinesOfAFile, AreDividedForWhoeverWantsThemAlone)
{
    shown(u"Ablauf.txt"_s, "1. Antrag annehmen\n2. Antrag ablegen\n");
    ASSERT_TRUE(comesTrue([this] { return file().rows()->rowCount() > 0; }));
    EXPECT_EQ(lines().count(), 0);
    lines().setOpen(true);
    EXPECT_EQ(lines().count(), 2);
    lines().press(1, Qt::NoModifier);
    lines().setOpen(false);
    lines().setOpen(true);
    EXPECT_EQ(ticked(), QStringList{u"Antrag ablegen"_s});
}

TEST_F(LinesOfAFile, BecomeStepsOnceAlsoWhenPressedTwice)
{
    readPage("1. Antrag annehmen\n2. Antrag ablegen\n");
    QSignalSpy told(&sheet, &SheetViewModel::done);
    lines().press(0, Qt::NoModifier);

    lines().takeOver();
    EXPECT_TRUE(lines().isTaking());
    lines().takeOver();
    lines().press(1, Qt::NoModifier);

    ASSERT_TRUE(comesTrue([&] { return told.count() == 1 && !session.isBusy() && !steps().isEmpty(); }));
    EXPECT_FALSE(lines().isTaking());
    EXPECT_EQ(steps(), QStringList{u"Antrag annehmen"_s});
    EXPECT_EQ(ticked(), QStringList{u"Antrag ablegen"_s}) << "ticked meanwhile";
}

class PastedFile : public FileToLookAt
{
  protected:
    static void put(QMimeData *data) { QGuiApplication::clipboard()->setMimeData(data); }
    QString name(int row) { return value(sheet.documents(), row, "name").toString(); }
    bool comes(int count)
    {
        return comesTrue([this, count] { return sheet.documents()->rowCount() == count; });
    }
};

TEST_F(PastedFile, IsThePictureAsTheOtherProgramGivesIt)
{
    auto *data = new QMimeData;
    data->setData(u"image/jpeg"_s, "\xff\xd8\xff nobody decodes this");
    put(data);

    sheet.attachPasted();

    ASSERT_TRUE(comes(1));
    EXPECT_TRUE(name(0).endsWith(u".jpg"_s)) << name(0).toStdString();
    const QString id = value(sheet.documents(), 0, "recordId").toString();
    EXPECT_EQ(write([&](Workspace &workspace) { return attachmentBytes(workspace, id); }),
              QByteArray("\xff\xd8\xff nobody decodes this"));
}

TEST_F(PastedFile, IsAPictureThatIsThereAsDotsOnly)
{
    auto *data = new QMimeData;
    data->setImageData(QImage(4, 4, QImage::Format_RGB32));
    put(data);

    sheet.attachPasted();

    ASSERT_TRUE(comes(1));
    EXPECT_TRUE(name(0).endsWith(u".png"_s));
}

TEST_F(PastedFile, IsEveryFileThatWasCopied)
{
    for (const QString &each : {u"a.txt"_s, u"b.txt"_s}) {
        QFile file(preferences.filePath(each));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Leinenzwang");
    }
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(preferences.filePath(u"a.txt"_s)),
                   QUrl::fromLocalFile(preferences.filePath(u"b.txt"_s)), QUrl(u"https://example.org/c.txt"_s)});
    put(data);

    sheet.attachPasted();

    EXPECT_TRUE(comes(2)) << "nothing is fetched from elsewhere";
}

TEST_F(PastedFile, IsMissedInWords)
{
    auto *data = new QMimeData;
    data->setText(u"nur Text"_s);
    put(data);
    QSignalSpy refused(&sheet, &SheetViewModel::failed);

    sheet.attachPasted();

    EXPECT_EQ(refused.count(), 1);
}

} // namespace
