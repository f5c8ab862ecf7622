// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/boundedread.h"

#include <QBuffer>
#include <QProcess>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

std::optional<QByteArray> readFrom(QByteArray content, qint64 largest)
{
    QBuffer device(&content);
    device.open(QIODevice::ReadOnly);
    return readAtMost(device, largest);
}

TEST(BoundedRead, GivesAllThatFits)
{
    EXPECT_EQ(readFrom({}, 10), QByteArray());
    EXPECT_EQ(readFrom("0123456789", 10), "0123456789");
    const QByteArray manyBlocks(300'000, 'x');
    EXPECT_EQ(readFrom(manyBlocks, manyBlocks.size()), manyBlocks);
}

TEST(BoundedRead, GivesNothingOfWhatIsTooLong)
{
    EXPECT_FALSE(readFrom("0123456789", 9));
    EXPECT_FALSE(readFrom(QByteArray(300'001, 'x'), 300'000));
}

TEST(BoundedRead, SetsNoMoreAsideThanTheBytesNeed)
{
    const auto bytes = readFrom("abc", qint64(1) << 26);
    ASSERT_TRUE(bytes);
    EXPECT_LT(bytes->capacity(), 1000);
}

TEST(BoundedRead, StartsWhereTheDeviceStands)
{
    QByteArray content("abcdef");
    QBuffer device(&content);
    device.open(QIODevice::ReadOnly);
    device.seek(4);
    EXPECT_EQ(readAtMost(device, 2), "ef");
}

TEST(BoundedRead, ReadsWhatTellsNoLength)
{
    QProcess program;
    program.start(u"printf"_s, {u"%0100000d"_s, u"7"_s});
    ASSERT_TRUE(program.waitForFinished());
    const auto bytes = readAtMost(program, 100'000);
    ASSERT_TRUE(bytes);
    EXPECT_EQ(bytes->size(), 100'000);
    EXPECT_TRUE(bytes->endsWith('7'));
}

} // namespace
} // namespace staffelstab
