// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/sheetversion.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::handover;

namespace
{

struct Sheet {
    Process process;
    QList<Step> steps;

    Sheet()
    {
        process.name = u"Wohngeld bewilligen"_s;
        for (const QString &name : {u"annehmen"_s, u"prüfen"_s}) {
            Step step;
            step.id = name;
            step.name = name;
            step.number = QString::number(steps.size() + 1);
            steps << step;
        }
    }
    QString version() const { return sheetVersion(process, steps); }
};

} // namespace

TEST(SheetVersion, IsAnotherOneForEachThingThatIsRead)
{
    const QString first = Sheet().version();
    Sheet name, definition, law, text, trick, order, fewer;
    name.process.name = u"Wohngeld ablehnen"_s;
    definition.process.definition = u"Zuschuss zur Miete"_s;
    law.process.legalBases = QStringList{u"wogg"_s};
    text.steps[1].description = u"Mit Vordruck 7"_s;
    trick.steps[0].tacitNote = u"Freitags anrufen"_s;
    order.steps.swapItemsAt(0, 1);
    fewer.steps.removeLast();
    for (const Sheet &sheet : {name, definition, law, text, trick, order, fewer})
        EXPECT_NE(sheet.version(), first);
}

TEST(SheetVersion, StaysWhatItIsWhileTheSheetIsPlannedFiledAndChecked)
{
    Sheet sheet;
    sheet.process.reviewState = u"Verified"_s;
    sheet.process.checkedAt = QDate(2026, 4, 3);
    sheet.process.priority.value = u"High"_s;
    sheet.process.tags = QStringList{u"Ablage"_s};
    sheet.process.keywords = QStringList{u"Miete"_s};
    sheet.process.localNumber = u"50-12"_s;
    sheet.process.revision = 7;
    sheet.steps[0].number = u"05"_s;
    EXPECT_EQ(sheet.version(), Sheet().version());
}

TEST(SheetVersion, IsTheEarlierOneWhenTheWordsAreTheEarlierOnesAgain)
{
    Sheet sheet;
    sheet.process.definition = u"vorläufig"_s;
    EXPECT_NE(sheet.version(), Sheet().version());
    sheet.process.definition.clear();
    EXPECT_EQ(sheet.version(), Sheet().version());
}
