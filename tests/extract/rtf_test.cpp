// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/files.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

using extract::extracted;
using extract::State;

struct RtfCase {
    const char *name;
    QByteArray rtf;
    QString text;
};

class Rtf : public testing::TestWithParam<RtfCase>
{
};

TEST_P(Rtf, IsReadAsAPersonReadsIt) { EXPECT_EQ(textsOf(extracted(GetParam().rtf)), QStringList{GetParam().text}); }

INSTANTIATE_TEST_SUITE_P(
    Extract, Rtf,
    testing::Values(
        RtfCase{"Paragraphs", "{\\rtf1\\ansi Satzung\\par {\\b \\'a7 1} Steuer\\line satz}",
                u"Satzung\n§ 1 Steuer\nsatz"_s},
        RtfCase{"CodePage", "{\\rtf1\\ansi\\ansicpg1252 Geb\\'fchr 5 \\'80}", u"Gebühr 5 €"_s},
        RtfCase{"Unicode", "{\\rtf1 Stra\\u223?e \\u8222\\'84x\\u8220\\'93}", u"Straße „x“"_s},
        RtfCase{"SurrogatePair", "{\\rtf1 a\\uc0\\u-10179\\u-8704 b}", u"a😀b"_s},
        RtfCase{"LeftOut",
                "{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\stylesheet{Normal;}}{\\info{\\title T}}{\\*\\generator W;}"
                "{\\*\\unbekannt x}{\\pict 0102}da}",
                u"da"_s},
        RtfCase{"FieldShowsItsResult", "{\\rtf1{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt Rathaus}}}", u"Rathaus"_s},
        RtfCase{"Table", "{\\rtf1\\trowd Hund\\cell 60 \\'80\\cell\\row Ende}", u"Hund\t60 €\nEnde"_s},
        RtfCase{"Deleted", "{\\rtf1 neu{\\deleted alt}es}", u"neues"_s},
        RtfCase{"Footnote", "{\\rtf1 eins{\\footnote klein} zwei}", u"eins zwei\nklein"_s},
        RtfCase{"TextBoxOnce", "{\\rtf1{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt Kasten}}{\\shprslt Kasten}}}",
                u"Kasten"_s},
        RtfCase{"Binary", "{\\rtf1 a{\\bin3 }}}b}", u"ab"_s},
        RtfCase{"Escapes", "{\\rtf1 a\\~b\\_c\\\\d\\{e\\}}", u"a b-c\\d{e}"_s},
        RtfCase{"OneBraceTooMany", "{\\rtf1 da}}", u"da"_s}),
    [](const auto &one) { return one.param.name; });

TEST(RtfThatEndsInTheMiddle, IsDamagedAndKeepsWhatCame)
{
    const extract::FileText file = extracted("{\\rtf1 Satzung {\\b \\'a7");

    EXPECT_EQ(file.state, State::Damaged);
    EXPECT_EQ(textsOf(file), QStringList{u"Satzung §"_s});
}

TEST(RtfWithGroupsWithoutEnd, StopsAtALimit)
{
    EXPECT_EQ(extracted("{\\rtf1 " + QByteArray("{").repeated(100'000)).state, State::Limit);
}

} // namespace
} // namespace staffelstab::tests
