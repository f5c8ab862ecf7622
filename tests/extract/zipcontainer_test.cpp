// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/zipcontainer.h"

#include "extract/files.h"
#include "extract/unreadable.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

using extract::State;
using extract::Unreadable;
using extract::ZipContainer;

State refusalOf(const QByteArray &zip, const QString &entry)
{
    try {
        ZipContainer(zip).read(entry);
    } catch (const Unreadable &unreadable) {
        return unreadable.state;
    }
    return State::Text;
}

TEST(AContainer, GivesItsEntriesByName)
{
    ZipContainer container(report::zipped({{u"a/ä.xml"_s, "eins"}, {u"b"_s, ""}}));

    EXPECT_EQ(container.read(u"a/ä.xml"_s), "eins");
    EXPECT_TRUE(container.has(u"b"_s));
    EXPECT_EQ(container.readIfPresent(u"c"_s), "");
}

// 30 MB of zeros pack to about 30 kB, a thousandth: noticed long before the 64 MB of an entry.
TEST(AContainer, ThatGrowsTooMuchIsRefused)
{
    EXPECT_EQ(refusalOf(report::zipped({{u"x"_s, QByteArray(30'000'000, '\0')}}), u"x"_s), State::Limit);
}

TEST(AContainer, WithAnEntryOfMoreThan64MegabytesIsRefused)
{
    EXPECT_EQ(refusalOf(report::zipped({{u"x"_s, QByteArray(65 << 20, 'x'), false}}), u"x"_s), State::Limit);
}

TEST(AContainer, ThatIsBrokenIsDamaged)
{
    const QByteArray zip = report::zipped({{u"x"_s, QByteArray(5'000, 'y'), false}});
    QByteArray changed = zip;
    changed[1'000] = 'z';

    EXPECT_EQ(refusalOf(zip.left(zip.size() / 2), u"x"_s), State::Damaged);
    EXPECT_EQ(refusalOf(changed, u"x"_s), State::Damaged);
    EXPECT_EQ(refusalOf(zip, u"y"_s), State::Damaged);
}

TEST(AContainer, WithoutADocumentIsOfUnknownKind)
{
    EXPECT_EQ(extract::extracted(report::zipped({{u"bild.png"_s, "x"}})).state, State::UnknownKind);
}

} // namespace
} // namespace staffelstab::tests
