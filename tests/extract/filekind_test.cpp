// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/filekind.h"

#include <gtest/gtest.h>

namespace staffelstab::extract
{
namespace
{

struct KindCase {
    const char *name;
    QByteArray bytes;
    FileKind kind;
};

class KindOfAFile : public testing::TestWithParam<KindCase>
{
};

TEST_P(KindOfAFile, FollowsFromItsFirstBytes) { EXPECT_EQ(fileKind(GetParam().bytes), GetParam().kind); }

INSTANTIATE_TEST_SUITE_P(
    Extract, KindOfAFile,
    testing::Values(
        KindCase{"Empty", "", FileKind::Plain}, KindCase{"Pdf", "%PDF-1.7\n", FileKind::Pdf},
        KindCase{"PdfBehindAMailServersLine", "\r\nx\r\n%PDF-1.4\n", FileKind::Pdf},
        KindCase{"Zip", QByteArray("PK\x03\x04rest", 8), FileKind::Zip}, KindCase{"Rtf", "{\\rtf1 x}", FileKind::Rtf},
        KindCase{"Html", "\xef\xbb\xbf<!DOCTYPE html><html>", FileKind::Html},
        KindCase{"HtmlBehindAComment", "<!-- saved -->\n<html lang=de>", FileKind::Html},
        KindCase{"Xhtml", "<?xml version='1.0'?><!DOCTYPE html PUBLIC \"x\"><html>", FileKind::Html},
        KindCase{"Xml", "<?xml version='1.0'?><definitions/>", FileKind::Xml},
        KindCase{
            "FlatOpenDocument",
            "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'/>",
            FileKind::FlatOpenDocument},
        KindCase{"Mail", "From: a@b.de\r\nTo: c@d.de\r\nSubject: Kita\r\n\r\nHallo", FileKind::Mail},
        KindCase{"NoteWithTwoFields", "From: Amt 50\nTo: Amt 32\n\nBitte prüfen", FileKind::Plain},
        KindCase{"FieldsBehindTheHead", "Datum: heute\n\nFrom: a\nTo: b\nSubject: c\n", FileKind::Plain},
        KindCase{"Png", "\x89PNG\r\n\x1a\n", FileKind::Picture},
        KindCase{"Jpeg", "\xff\xd8\xff\xe0", FileKind::Picture},
        KindCase{"Tiff", QByteArray("II*\0\x08", 5), FileKind::Picture},
        KindCase{"OldWord", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind::OldOffice},
        KindCase{"Markdown", "# Titel\n\nText", FileKind::Plain}),
    [](const auto &one) { return one.param.name; });

TEST(OldOfficeFile, TellsAnEncryptedFileOfToday)
{
    const QByteArray name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);

    EXPECT_TRUE(holdsEncryptedPackage("\xd0\xcf\x11\xe0" + name));
    EXPECT_FALSE(holdsEncryptedPackage("\xd0\xcf\x11\xe0 EncryptedPackage"));
}

} // namespace
} // namespace staffelstab::extract
