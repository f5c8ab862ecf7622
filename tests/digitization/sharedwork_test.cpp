// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/sharedwork.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::digitization;

namespace
{

Recommendation aPlan(const QString &title, const QString &partner, double from, double to, double yearly = 0)
{
    Recommendation each;
    each.title = title;
    each.sharedWith = partner;
    CostEstimate once, running;
    once.kind = u"OneOff"_s;
    once.from = from;
    once.to = to;
    running.kind = u"Yearly"_s;
    running.from = running.to = yearly;
    each.costs = {once, running};
    return each;
}

TEST(SharedWork, IsSummedByPartner)
{
    Recommendation declined = aPlan(u"abgelehnt"_s, u"Kreis Muster"_s, 900, 900);
    declined.state = u"Declined"_s;
    const QList<SharedWork> work =
        sharedWork({aPlan(u"Portal"_s, u"Kreis Muster"_s, 1000, 2000, 100), aPlan(u"allein"_s, {}, 5000, 5000),
                    aPlan(u"Archiv"_s, u"Amt Nord"_s, 300, 400), aPlan(u"Scanner"_s, u" kreis  muster"_s, 500, 800, 50),
                    declined});

    ASSERT_EQ(work.size(), 2);
    EXPECT_EQ(work[0].partner, u"Amt Nord"_s);
    EXPECT_EQ(work[1].partner, u"Kreis Muster"_s);
    ASSERT_EQ(work[1].recommendations.size(), 2);
    EXPECT_EQ(work[1].recommendations[1].title, u"Scanner"_s);
    // 1000 + 500 and 2000 + 800; 100 + 50 a year
    EXPECT_EQ(work[1].oneOff, (CostBand{1500, 2800}));
    EXPECT_EQ(work[1].yearly, (CostBand{150, 150}));
    // and 300 to 400 with the other one
    EXPECT_EQ(oneOffCosts(work), (CostBand{1800, 3200}));
    EXPECT_EQ(yearlyCosts(work), (CostBand{150, 150}));
}

} // namespace
