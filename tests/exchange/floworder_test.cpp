// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/floworder.h"

#include <gtest/gtest.h>

using namespace staffelstab;
using exchange::flowOrder;

namespace
{

using Edges = QList<std::pair<int, int>>;

} // namespace

TEST(FlowOrder, FollowsTheEdgesWhateverTheOrderOfTheFile)
{
    EXPECT_EQ(flowOrder(4, Edges{{3, 1}, {1, 0}, {0, 2}}), (QList<int>{3, 1, 0, 2}));
    EXPECT_EQ(flowOrder(3, {}), (QList<int>{0, 1, 2}));
    EXPECT_TRUE(flowOrder(0, {}).isEmpty());
}

TEST(FlowOrder, FollowsOneBranchToItsEndBeforeTheNextAndJoinsAfterBoth)
{
    // 0 → 1 → 2 → 5, 0 → 3 → 4 → 5
    EXPECT_EQ(flowOrder(6, Edges{{0, 1}, {1, 2}, {2, 5}, {0, 3}, {3, 4}, {4, 5}}), (QList<int>{0, 1, 2, 3, 4, 5}));
}

TEST(FlowOrder, CutsLoops)
{
    EXPECT_EQ(flowOrder(3, Edges{{0, 1}, {1, 2}, {2, 0}}), (QList<int>{0, 1, 2}));
    EXPECT_EQ(flowOrder(2, Edges{{0, 0}, {0, 1}, {0, 1}}), (QList<int>{0, 1}));
}

TEST(FlowOrder, HoldsEachNodeOnceAndEndsSoonEvenWhereEverythingIsLinked)
{
    constexpr int count = 20'000;
    Edges edges;
    for (int i = 0; i < count; ++i) {
        edges.append({i, (i + 1) % count});
        edges.append({0, i});
        edges.append({i, 0});
    }
    QList<int> order = flowOrder(count, edges);
    ASSERT_EQ(order.size(), count);
    std::sort(order.begin(), order.end());
    for (int i = 0; i < count; ++i)
        ASSERT_EQ(order[i], i);
}
