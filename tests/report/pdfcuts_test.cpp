// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfcuts.h"

#include <gtest/gtest.h>

using namespace staffelstab::report;

namespace
{

/// Strips of the given heights one below the other; those marked stay with the next.
QList<Strip> strips(const QList<double> &heights, const QList<int> &staying = {})
{
    QList<Strip> result;
    double top = 0;
    for (int i = 0; i < heights.size(); ++i) {
        result << Strip{{top, top + heights[i]}, staying.contains(i), {}};
        top += heights[i];
    }
    return result;
}

} // namespace

TEST(PdfCuts, FillPagesToTheirEdge)
{
    // 40 + 40 fit into 100, the third begins a new page
    EXPECT_EQ(slicesOf(strips({40, 40, 40}), 100), (QList<Slice>{{{}, {0, 80}}, {{}, {80, 120}}}));
    EXPECT_EQ(slicesOf(strips({50, 50}), 100), (QList<Slice>{{{}, {0, 100}}}));
    EXPECT_EQ(slicesOf({}, 100), QList<Slice>());
}

TEST(PdfCuts, AHeadingGoesOverWithItsText)
{
    // the chain of 1 and 2 stays with 3, which does not fit: the page ends behind 0
    EXPECT_EQ(slicesOf(strips({40, 20, 20, 40}, {1, 2}), 100), (QList<Slice>{{{}, {0, 40}}, {{}, {40, 120}}}));
    // a page full of headings is still a page
    EXPECT_EQ(slicesOf(strips({60, 60, 60}, {0, 1}), 100),
              (QList<Slice>{{{}, {0, 60}}, {{}, {60, 120}}, {{}, {120, 180}}}));
}

TEST(PdfCuts, TheRepeatedHeadTakesItsRoom)
{
    QList<Strip> table = strips({20, 40, 40, 40, 40});
    table[0].staysWithNext = true;
    for (qsizetype i = 1; i < table.size(); ++i)
        table[i].head = table[0].span;
    // page 1: head and 2 rows; page 2: 20 for the head again, 80 for 2 rows
    EXPECT_EQ(slicesOf(table, 100), (QList<Slice>{{{}, {0, 100}}, {{0, 20}, {100, 180}}}));
    // with 90 only one row fits beside the repeated head and half of the next is left free
    EXPECT_EQ(slicesOf(table, 90),
              (QList<Slice>{{{}, {0, 60}}, {{0, 20}, {60, 100}}, {{0, 20}, {100, 140}}, {{0, 20}, {140, 180}}}));
}

TEST(PdfCuts, WhatIsHigherThanAPageStandsAlone)
{
    EXPECT_EQ(slicesOf(strips({10, 300, 10}), 100), (QList<Slice>{{{}, {0, 10}}, {{}, {10, 310}}, {{}, {310, 320}}}));
}
