// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/files.h"
#include "extract/pdfs.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

using extract::extracted;
using extract::FileText;
using extract::State;

TEST(Pdf, IsReadPageByPageAndSaysWhichHaveNone)
{
    const FileText file = extracted(pdfWithPages({"Hundesteuer", "", "\\247 3 Geb\\374hr"}));

    EXPECT_EQ(file.state, State::Text);
    EXPECT_EQ(file.division, extract::Division::Pages);
    EXPECT_TRUE(file.canBeRecognised);
    EXPECT_EQ(labelsOf(file), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    EXPECT_EQ(textsOf(file), (QStringList{u"Hundesteuer"_s, u"∅"_s, u"§ 3 Gebühr"_s}));
}

TEST(Pdf, WithoutAnyTextSaysSo) { EXPECT_EQ(extracted(pdfWithPages({"", ""})).state, State::NoText); }

TEST(Pdf, ThatIsCutOffIsDamaged) { EXPECT_EQ(extracted("%PDF-1.7\n1 0 obj <<").state, State::Damaged); }

// A4 at 300 dpi: 595 / 72 * 300 = 2479.2 and 842 / 72 * 300 = 3508.3, without the rest.
TEST(PictureOfAPage, Has300DotsAnInch)
{
    EXPECT_EQ(extract::pictureOf(pdfWithPages({"eins"}), 1).left(16), "P5\n2479 3508\n255");
}

TEST(PictureOfAPage, OfAPosterHasFewerDots)
{
    const QByteArray poster = pdfWithPages({"eins"}).replace("595 842", "5950 8420");
    const QList<QByteArray> size = extract::pictureOf(poster, 1).left(30).split('\n').value(1).split(' ');

    ASSERT_EQ(size.size(), 2);
    EXPECT_LE(size[0].toLongLong() * size[1].toLongLong(), 40'100'000);
}

TEST(PictureOfAPage, ThatIsNotThereIsNone)
{
    EXPECT_TRUE(extract::pictureOf(pdfWithPages({"eins"}), 2).isEmpty());
    EXPECT_TRUE(extract::pictureOf("nur Text", 1).isEmpty());
    EXPECT_TRUE(extract::pictureOf("%PDF-1.7", 1).isEmpty());
}

TEST(Pdf, KeepsTheNumbersOfItsPagesHoweverLongTheyAre)
{
    const auto file = extract::extracted(pdfWithPages({QByteArray("Leinenzwang ").repeated(12'000), ""}));

    EXPECT_EQ(labelsOf(file), (QStringList{u"1"_s, u"2"_s})) << "recognition goes by the number";
}

} // namespace
} // namespace staffelstab::tests
