// SPDX-License-Identifier: GPL-3.0-or-later
// A moderator types as fast as a team speaks: from Enter to the commit below 50 ms at 95 %.
#include "digicheck/workshopfixture.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

constexpr int kFindings = 60;
constexpr double kLongestMs = 50;

using FindingTiming = OpenWorkshop;

TEST_F(FindingTiming, EachOfSixtyIsSavedBeforeTheNextWordIsTyped)
{
    QList<double> times;
    for (int i = 0; i < kFindings; ++i) {
        QSignalSpy saved(&moderation(), &ModerationViewModel::saved);
        QElapsedTimer timer;
        timer.start();
        enter(u"Beim %1. Fall müssen wir noch einmal alles ausdrucken."_s.arg(i));
        ASSERT_TRUE(saved.wait(kPatienceMs));
        times << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(times);
    const double p95 = times[kFindings * 95 / 100];
    EXPECT_LT(p95, kLongestMs);
    RecordProperty("median_us", static_cast<int>(times[kFindings / 2] * 1000));
    RecordProperty("p95_us", static_cast<int>(p95 * 1000));
    EXPECT_TRUE(comesTrue([this] { return moderation().count() == kFindings; }));
}

} // namespace
