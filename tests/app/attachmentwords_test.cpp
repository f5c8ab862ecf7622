// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentwords.h"

#include "support/qtprinters.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using extract::Division;
using extract::State;
using PageSource = AttachmentPage::Source;

AttachmentText pages(const QStringList &texts, PageSource source = PageSource::File)
{
    AttachmentText text{texts.join(QString()).isEmpty() ? State::NoText : State::Text, Division::Pages, {}};
    for (const QString &each : texts) {
        const int number = static_cast<int>(text.pages.size()) + 1;
        text.pages.append({number, QString::number(number), each, source});
    }
    return text;
}

TEST(ReadingText, NamesThePagesWithoutText)
{
    const QString text = readingText(pages({u"a"_s, {}, u"b"_s, {}}));

    EXPECT_TRUE(text.startsWith(u"2 "_s)) << text.toStdString();
    EXPECT_TRUE(text.endsWith(u"2, 4"_s)) << text.toStdString();
}

TEST(ReadingText, NamesNoMoreThanEightPages)
{
    QStringList texts(12);
    texts << u"a"_s;

    EXPECT_TRUE(readingText(pages(texts)).endsWith(u"7, 8 …"_s));
}

TEST(ReadingText, TellsAPictureThatWaitsFromAPageWithoutText)
{
    EXPECT_NE(readingText(pages({QString()}, PageSource::Waits)), readingText(pages({QString()}, PageSource::Picture)));
    EXPECT_NE(readingText(pages({u"a"_s}, PageSource::Picture)), readingText(pages({u"a"_s}, PageSource::File)));
}

TEST(ReadingText, SaysSomethingElseForEachState)
{
    QStringList texts;
    for (const State state : {State::NoText, State::UnknownKind, State::Damaged, State::Limit, State::Protected}) {
        const AttachmentText text{state, Division::None, {}};
        EXPECT_FALSE(texts.contains(readingText(text)));
        EXPECT_EQ(isUnreadable(text), state != State::NoText);
        texts << readingText(text);
    }
}

TEST(PageName, SaysWhatAFileIsDividedInto)
{
    EXPECT_EQ(pageName(Division::None, u"1"_s), QString());
    EXPECT_TRUE(pageName(Division::Sheets, u"Gebühren"_s).endsWith(u" Gebühren"_s));
    EXPECT_NE(pageName(Division::Pages, u"3"_s), pageName(Division::Slides, u"3"_s));
}

TEST(PageName, TellsThePartsOfALongPage)
{
    const QString first = pageName(Division::Sheets, u"Gebühren"_s);
    const QString second = pageName(Division::Sheets, extract::partLabel(u"Gebühren"_s, 2));

    EXPECT_TRUE(second.startsWith(first)) << second.toStdString();
    EXPECT_TRUE(second.endsWith(u'2')) << second.toStdString();
    EXPECT_TRUE(pageName(Division::None, extract::partLabel({}, 3)).endsWith(u'3'));
}

TEST(ReadingText, CountsALongPageOnce)
{
    AttachmentText text = pages({u"a"_s, u"b"_s});
    const QString before = readingText(text);
    text.pages.append({3, extract::partLabel(u"2"_s, 2), u"c"_s, PageSource::File});

    EXPECT_EQ(readingText(text), before);
}

TEST(PicturesToRead, AreThoseThatWaitOrOnWhichNothingWasFound)
{
    EXPECT_TRUE(hasPicturesToRead(pages({QString()}, PageSource::Waits)));
    EXPECT_TRUE(hasPicturesToRead(pages({QString()}, PageSource::Picture)));
    EXPECT_FALSE(hasPicturesToRead(pages({u"a"_s}, PageSource::Picture)));
    EXPECT_FALSE(hasPicturesToRead(pages({QString()}, PageSource::File)));
}

} // namespace
} // namespace staffelstab
