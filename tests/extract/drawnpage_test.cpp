// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/drawnpage.h"

#include "extract/extract.h"
#include "extract/lines.h"
#include "extract/pdfs.h"
#include "support/qtprinters.h"

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <gtest/gtest.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

using extract::DrawnPage;
using extract::drawnPageFrom;
using extract::drawnSize;
using extract::DrawnSize;
using extract::kLongestSide;
using extract::kMostDots;
using extract::State;
using extract::toBytes;

constexpr int kLongWaitMs = 60'000;

const QByteArray kTwoDots("\xff\x00\x00\x00\xff\x00", 6);

DrawnPage drawnByProgram(const QByteArray &bytes, int page, int width)
{
    QProcess program;
    program.start(QStringLiteral(STAFFELSTAB_EXTRACT), {u"--draw"_s, QString::number(page), QString::number(width)});
    program.write(bytes);
    program.closeWriteChannel();
    EXPECT_TRUE(program.waitForFinished(kLongWaitMs));
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    const auto drawn = drawnPageFrom(program.readAllStandardOutput());
    EXPECT_TRUE(drawn);
    if (!drawn) return {};
    EXPECT_EQ(program.exitCode(), extract::exitCodeOf(drawn->refusal.value_or(State::Text)));
    return *drawn;
}

QByteArray pictureFile(const QImage &picture, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(picture.save(&buffer, format));
    return bytes;
}

QByteArray dotAt(const DrawnPage &page, int x, int y) { return page.dots.mid((qsizetype(y) * page.width + x) * 3, 3); }

TEST(DrawnPages, ComeBackAsTheyWereWritten)
{
    const DrawnPage page{{}, 7, 2, 1, kTwoDots};

    EXPECT_EQ(drawnPageFrom(toBytes(page)), page);
    EXPECT_EQ(drawnPageFrom(toBytes({State::Protected, 0, 0, 0, {}})), (DrawnPage{State::Protected, 0, 0, 0, {}}));
}

TEST(DrawnPages, WhoseNumbersAndDotsDifferAreNone)
{
    EXPECT_FALSE(drawnPageFrom(toBytes({{}, 7, 2, 1, kTwoDots.chopped(1)})));
    EXPECT_FALSE(drawnPageFrom(toBytes({{}, 7, 2, 1, kTwoDots + 'x'})));
    EXPECT_FALSE(drawnPageFrom(toBytes({{}, 0, 2, 1, kTwoDots})));
    EXPECT_FALSE(drawnPageFrom(toBytes({{}, 1, -2, -1, kTwoDots})));
    EXPECT_FALSE(drawnPageFrom(toBytes({{}, 1, kLongestSide + 1, 1, {}})));
    EXPECT_FALSE(drawnPageFrom("{\"pages\":1"));
    EXPECT_FALSE(drawnPageFrom({}));
}

// A4 is 595 × 842 points: 1,190 wide it is 1,684 high.
TEST(DrawnSizes, KeepTheShapeOfThePage)
{
    EXPECT_EQ(drawnSize(595, 842, 1'190), (DrawnSize{1'190, 1'684}));
    EXPECT_EQ(drawnSize(1'000, 0.001, 10), (DrawnSize{10, 1}));
}

TEST(DrawnSizes, AreBoundedWhateverIsAskedFor)
{
    for (const auto &[width, height] : {std::pair{595.0, 842.0}, {1.0, 1e6}, {1e6, 1.0}, {1e9, 1e9}}) {
        const auto size = drawnSize(width, height, std::numeric_limits<int>::max());
        ASSERT_TRUE(size);
        EXPECT_LE(qint64(size->width + 1) * (size->height + 1), kMostDots);
        EXPECT_LE(std::max(size->width, size->height), kLongestSide);
    }
    EXPECT_FALSE(drawnSize(0, 842, 100));
    EXPECT_FALSE(drawnSize(-1, -1, 100));
    EXPECT_FALSE(drawnSize(std::numeric_limits<double>::quiet_NaN(), 1, 100));
    EXPECT_FALSE(drawnSize(std::numeric_limits<double>::infinity(), 1, 100));
}

TEST(DrawnPdf, IsOnePageOnWhitePaperAsWideAsWished)
{
    const DrawnPage page = drawnByProgram(pdfWithPages({"eins", ""}), 2, 595);

    EXPECT_FALSE(page.refusal);
    EXPECT_EQ(page.pages, 2);
    EXPECT_EQ(page.width, 595);
    EXPECT_EQ(page.height, 842);
    EXPECT_EQ(dotAt(page, 10, 10), QByteArray("\xff\xff\xff"));
    EXPECT_EQ(dotAt(page, 100, 700), QByteArray("\0\0\0", 3)) << "the box from 72, 72 to 272, 272, counted from below";
}

TEST(DrawnPdf, ThatLiesOnItsSideIsDrawnAsItIsRead)
{
    const DrawnPage page = drawnByProgram(pdfWithPages({""}).replace("/MediaBox", "/Rotate 90/MediaBox"), 1, 842);

    EXPECT_EQ(page.width, 842);
    EXPECT_EQ(page.height, 595);
}

TEST(DrawnPdf, SaysWhyThereIsNoPicture)
{
    EXPECT_EQ(drawnByProgram("%PDF-1.7", 1, 100).refusal, State::Damaged);
    EXPECT_EQ(drawnByProgram(pdfWithPages({"eins"}), 2, 100).refusal, State::Damaged);
    EXPECT_EQ(extract::drawn("nur Text", 1, 100).refusal, State::UnknownKind);
}

TEST(DrawnPdf, OfAHugeSheetIsBounded)
{
    const DrawnPage page = drawnByProgram(pdfWithPages({"x"}).replace("595 842", "14400 14400"), 1, 1'000'000);

    EXPECT_FALSE(page.refusal);
    EXPECT_GT(page.width, 3'000);
}

TEST(DrawnPicture, KeepsItsSizeOrBecomesSmaller)
{
    QImage picture(400, 200, QImage::Format_ARGB32);
    picture.fill(Qt::red);
    for (const char *format : {"PNG", "BMP"}) {
        const DrawnPage small = drawnByProgram(pictureFile(picture, format), 1, 100);
        const DrawnPage whole = drawnByProgram(pictureFile(picture, format), 1, 4'000);

        EXPECT_EQ(std::pair(small.width, small.height), std::pair(100, 50));
        EXPECT_EQ(std::pair(whole.width, whole.height), std::pair(400, 200)) << "never enlarged";
        EXPECT_EQ(whole.pages, 1);
        EXPECT_EQ(dotAt(small, 50, 25), QByteArray("\xff\0\0", 3));
    }
    EXPECT_EQ(drawnByProgram(pictureFile(picture, "JPG"), 1, 100).height, 50);
}

TEST(DrawnPicture, ThatIsTransparentLiesOnWhite)
{
    QImage picture(2, 2, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);

    EXPECT_EQ(dotAt(drawnByProgram(pictureFile(picture, "PNG"), 1, 10), 1, 1), QByteArray("\xff\xff\xff"));
}

// Exif says in its entry 0x0112 how the camera was held: 6 = a quarter turn to the right makes it upright.
TEST(DrawnPicture, OfACameraThatWasHeldUprightStandsUpright)
{
    QImage picture(400, 200, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QByteArray photo = pictureFile(picture, "JPG");
    const QByteArray exif("\xff\xe1\x00\x22"
                          "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
                          36);
    photo.insert(2, exif);

    const DrawnPage page = drawnByProgram(photo, 1, 100);

    EXPECT_EQ(std::pair(page.width, page.height), std::pair(100, 200));
}

TEST(DrawnPicture, ThatIsDamagedHugeOrOfAnotherKindIsRefused)
{
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    const QByteArray png = pictureFile(picture, "PNG");
    QByteArray huge = png;
    huge.replace(16, 8, QByteArray("\0\1\0\0\0\1\0\0", 8)); // 65,536 × 65,536 dots, as its head says

    EXPECT_EQ(drawnByProgram(png.first(40), 1, 100).refusal, State::Damaged);
    EXPECT_TRUE(drawnByProgram(huge, 1, 100).refusal);
    EXPECT_EQ(drawnByProgram(png, 2, 100).refusal, State::Damaged) << "it has one page";
    EXPECT_EQ(drawnByProgram("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", 1, 100).refusal,
              State::UnknownKind);
    EXPECT_EQ(drawnByProgram({}, 1, 100).refusal, State::UnknownKind);
}

} // namespace
} // namespace staffelstab::tests
