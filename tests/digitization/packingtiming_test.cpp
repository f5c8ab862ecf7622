// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/packinginput.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

TEST(PackingTiming, TwoHundredRecommendationsInTenHalfYearsTakeLessThanASecond)
{
    RandomPacking random(5);
    const digitization::PackInput input = random.input(200, 10, true);
    QElapsedTimer timer;
    timer.start();
    const auto plan = digitization::pack(input);
    const qint64 milliseconds = timer.elapsed();
    RecordProperty("milliseconds", static_cast<int>(milliseconds));
    EXPECT_EQ(plan.size(), 200);
    EXPECT_LT(milliseconds, 1000);
}

} // namespace
