// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/packing.h"

#include "digitization/packinginput.h"

#include <QHash>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::digitization;
using namespace staffelstab::tests;

namespace
{

PackItem item(const Id &id, double cost, double days = 0, PackPriority priority = PackPriority::Medium)
{
    PackItem result;
    result.id = id;
    result.cost = cost;
    result.days = days;
    result.priority = priority;
    return result;
}

/// The first hard rule that the plan breaks, or nothing. What a person placed may break rules; nothing else may.
QString brokenRule(const PackInput &input, const QList<Placement> &plan)
{
    QHash<Id, int> planned;
    for (const Placement &each : plan)
        if (each.period) planned.insert(each.item, *each.period);
    for (int period = 0; period < input.periods.size(); ++period) {
        double cost = 0;
        double days = 0;
        bool isByHandAlone = true;
        for (const PackItem &each : input.items) {
            if (planned.value(each.id, -1) != period) continue;
            cost += each.cost;
            days += each.days;
            if (!each.byHand) isByHandAlone = false;
        }
        if (isByHandAlone) continue;
        if (cost > input.periods[period].budget.value_or(cost) + 0.001) return u"budget of %1"_s.arg(period);
        if (days > input.periods[period].days.value_or(days) + 0.001) return u"capacity of %1"_s.arg(period);
    }
    for (const PackItem &each : input.items) {
        if (each.byHand) {
            if (planned.value(each.id, -1) != *each.byHand) return each.id + u" was moved"_s;
            continue;
        }
        if (!planned.contains(each.id)) continue;
        for (const Id &needed : each.requires_)
            if (!input.done.contains(needed) && planned.value(needed, 1000) > planned[each.id])
                return each.id + u" before "_s + needed;
        for (const PackItem &other : input.items) {
            const bool excludesEachOther = each.excludes.contains(other.id) || other.excludes.contains(each.id);
            if (excludesEachOther && planned.contains(other.id)) return each.id + u" beside "_s + other.id;
        }
    }
    return {};
}

TEST(Packing, KeepsEveryHardRuleInAThousandRandomPlans)
{
    RandomPacking random(7);
    int planned = 0;
    int items = 0;
    for (int i = 0; i < 1000; ++i) {
        const PackInput input = random.input(1 + random.pick(14), 1 + random.pick(5), true);
        const QList<Placement> plan = pack(input);
        ASSERT_EQ(plan.size(), input.items.size());
        ASSERT_EQ(brokenRule(input, plan), QString()) << "plan " << i;
        ASSERT_GE(worthOf(input, plan), worthOf(input, packByPriority(input)) - 1e-9) << "plan " << i;
        for (const Placement &each : plan)
            planned += each.isPlanned() ? 1 : 0;
        items += static_cast<int>(plan.size());
    }
    EXPECT_GT(planned, items / 3) << "an empty plan keeps every rule as well";
    EXPECT_LT(planned, items) << "nothing was short";
}

/// The best worth by trying everything that could still be better than what is known.
class ExactSolver
{
  public:
    explicit ExactSolver(const PackInput &input) : m_input(input), m_best(worthOf(input, pack(input)))
    {
        for (const PackItem &each : input.items)
            m_plan << Placement{each.id, {}, PackReason::AtOnce, {}};
        m_possible.resize(input.items.size() + 1);
        for (qsizetype i = input.items.size(); i-- > 0;) {
            PackInput alone{{input.items[i]}, input.periods, {}};
            QList<Placement> first{{input.items[i].id, 0, PackReason::AtOnce, {}}};
            m_possible[i] = m_possible[i + 1] + worthOf(alone, first);
        }
    }

    double best()
    {
        tryFrom(0, 0);
        return m_best;
    }

  private:
    void tryFrom(qsizetype position, double earned)
    {
        if (earned + m_possible[position] <= m_best + 1e-9) return;
        if (position == m_input.items.size()) {
            if (brokenRule(m_input, m_plan).isEmpty()) m_best = std::max(m_best, worthOf(m_input, m_plan));
            return;
        }
        for (int period = 0; period < m_input.periods.size(); ++period) {
            m_plan[position].period = period;
            if (!isTooMuch(period, position)) {
                const PackInput alone{{m_input.items[position]}, m_input.periods, {}};
                tryFrom(position + 1, earned + worthOf(alone, {m_plan[position]}));
            }
        }
        m_plan[position].period.reset();
        tryFrom(position + 1, earned);
    }

    bool isTooMuch(int period, qsizetype last) const
    {
        double cost = 0;
        double days = 0;
        for (qsizetype i = 0; i <= last; ++i) {
            if (m_plan[i].period != period) continue;
            cost += m_input.items[i].cost;
            days += m_input.items[i].days;
        }
        return cost > m_input.periods[period].budget.value_or(cost) + 0.001 ||
               days > m_input.periods[period].days.value_or(days) + 0.001;
    }

    const PackInput &m_input;
    QList<Placement> m_plan;
    QList<double> m_possible;
    double m_best;
};

TEST(Packing, ComesWithinFivePercentOfTheBestInTwoHundredSmallCases)
{
    RandomPacking random(11);
    double worst = 1;
    for (int i = 0; i < 200; ++i) {
        const PackInput input = random.input(4 + random.pick(9), 2 + random.pick(2), false);
        const double ours = worthOf(input, pack(input));
        const double best = ExactSolver(input).best();
        if (best > 0) worst = std::min(worst, ours / best);
        ASSERT_GE(ours, 0.95 * best) << "case " << i;
    }
    RecordProperty("worstPercent", static_cast<int>(worst * 100));
}

TEST(Packing, TellsWhyEachIsWhereItIs)
{
    PackInput input;
    input.periods = {{10000.0, 20.0}, {10000.0, 20.0}};
    PackItem duty = item(u"duty"_s, 6000, 6, PackPriority::Low);
    duty.isDuty = true;
    PackItem next = item(u"next"_s, 6000, 4, PackPriority::High);
    PackItem work = item(u"work"_s, 0, 15, PackPriority::Medium);
    PackItem after = item(u"after"_s, 0, 1, PackPriority::Low);
    after.requires_ = {u"next"_s};
    PackItem dear = item(u"dear"_s, 10001, 0, PackPriority::High);
    PackItem long_ = item(u"long"_s, 0, 21, PackPriority::High);
    PackItem rival = item(u"rival"_s, 0, 0, PackPriority::Low);
    rival.excludes = {u"duty"_s};
    PackItem lost = item(u"lost"_s, 0);
    lost.requires_ = {u"dear"_s};
    input.items = {duty, next, work, after, dear, long_, rival, lost};
    const QList<Placement> plan = pack(input);
    EXPECT_EQ(plan[0], (Placement{u"duty"_s, 0, PackReason::AtOnce, {}})) << "duty before a high priority";
    EXPECT_EQ(plan[1], (Placement{u"next"_s, 1, PackReason::BudgetBefore, {}}));
    EXPECT_EQ(plan[2], (Placement{u"work"_s, 1, PackReason::DaysBefore, {}}));
    EXPECT_EQ(plan[3], (Placement{u"after"_s, 1, PackReason::RequiresBefore, u"next"_s}));
    EXPECT_EQ(plan[4], (Placement{u"dear"_s, {}, PackReason::TooExpensive, {}}));
    EXPECT_EQ(plan[5], (Placement{u"long"_s, {}, PackReason::TooMuchWork, {}}));
    EXPECT_EQ(plan[6], (Placement{u"rival"_s, {}, PackReason::ExcludedBy, u"duty"_s}));
    EXPECT_EQ(plan[7], (Placement{u"lost"_s, {}, PackReason::RequiresMissing, u"dear"_s}));
}

TEST(Packing, TellsWhatUsedUpTheRoom)
{
    PackInput input;
    input.periods = {{1000.0, 10.0}};
    input.items = {item(u"a"_s, 800, 1, PackPriority::High), item(u"b"_s, 800, 1)};
    EXPECT_EQ(pack(input)[1], (Placement{u"b"_s, {}, PackReason::NoBudget, {}}));
    input.items = {item(u"a"_s, 0, 9, PackPriority::High), item(u"b"_s, 0, 9)};
    EXPECT_EQ(pack(input)[1], (Placement{u"b"_s, {}, PackReason::NoDays, {}}));
    input.periods << PackPeriod{1000.0, 10.0};
    EXPECT_EQ(pack(input)[1], (Placement{u"b"_s, 1, PackReason::DaysBefore, {}}));
    input.periods.clear();
    EXPECT_EQ(pack(input)[0], (Placement{u"a"_s, {}, PackReason::NoHalfYear, {}}));
}

TEST(Packing, PutsWhatIsBetterLaterBehindTheOther)
{
    PackInput input;
    input.periods = {{1000.0, {}}, {1000.0, {}}};
    PackItem first = item(u"first"_s, 1000, 0, PackPriority::High);
    PackItem second = item(u"second"_s, 1000, 0, PackPriority::High);
    first.betterAfter = {u"second"_s};
    input.items = {first, second};
    const QList<Placement> plan = pack(input);
    EXPECT_EQ(plan[0].period, 1);
    EXPECT_EQ(plan[1].period, 0);
}

TEST(Packing, LeavesOutWhatWouldOnlySpoilTheOrderOfOthers)
{
    // The second half-year is the only one with room: 1 · 0.75 gained, a fifth of 9 lost.
    PackInput input;
    input.periods = {{1000.0, {}}, {1000.0, {}}};
    PackItem follower = item(u"follower"_s, 1000, 0, PackPriority::High);
    follower.betterAfter = {u"small"_s};
    input.items = {follower, item(u"small"_s, 500, 0, PackPriority::Low)};
    const QList<Placement> plan = pack(input);
    EXPECT_EQ(plan[0].period, 0);
    EXPECT_EQ(plan[1], (Placement{u"small"_s, {}, PackReason::SpoilsOrder, u"follower"_s}));
}

TEST(Packing, LeavesWhatAPersonPlacedAndPlansAroundIt)
{
    PackInput input;
    input.periods = {{1000.0, {}}, {1000.0, {}}};
    PackItem byHand = item(u"hand"_s, 900, 0, PackPriority::Low);
    byHand.byHand = 0;
    input.items = {byHand, item(u"other"_s, 900, 0, PackPriority::High)};
    const QList<Placement> plan = pack(input);
    EXPECT_EQ(plan[0], (Placement{u"hand"_s, 0, PackReason::ByHand, {}}));
    EXPECT_EQ(plan[1], (Placement{u"other"_s, 1, PackReason::BudgetBefore, {}}));
}

TEST(Packing, CountsWhatIsDoneAsAPrerequisite)
{
    PackInput input;
    input.periods = {{1000.0, {}}};
    PackItem waiting = item(u"waiting"_s, 100);
    waiting.requires_ = {u"old"_s};
    input.items = {waiting};
    EXPECT_EQ(pack(input)[0], (Placement{u"waiting"_s, {}, PackReason::RequiresMissing, u"old"_s}));
    input.done = {u"old"_s};
    EXPECT_EQ(pack(input)[0].period, 0);
}

TEST(Packing, DoesNotLoopOverRequirementsInACircle)
{
    PackInput input;
    input.periods = {{1000.0, {}}};
    PackItem a = item(u"a"_s, 1);
    PackItem b = item(u"b"_s, 1);
    a.requires_ = {u"b"_s};
    b.requires_ = {u"a"_s, u"b"_s};
    input.items = {a, b, item(u"c"_s, 1)};
    const QList<Placement> plan = pack(input);
    EXPECT_EQ(plan[0], (Placement{u"a"_s, {}, PackReason::RequiresMissing, u"b"_s}));
    EXPECT_FALSE(plan[1].isPlanned());
    EXPECT_EQ(plan[2].period, 0);
}

TEST(Packing, GivesTheSamePlanEveryTime)
{
    RandomPacking random(3);
    const PackInput input = random.input(40, 6, true);
    EXPECT_EQ(pack(input), pack(input));
}

TEST(Packing, ShowsWhatACutDelays)
{
    // Two of 500 € each half-year; with 20 % less money only one: the less important one moves back.
    PackInput input;
    input.periods = {{1000.0, {}}, {1000.0, {}}};
    input.items = {item(u"a"_s, 500, 0, PackPriority::High), item(u"b"_s, 500, 0, PackPriority::Medium)};
    EXPECT_EQ(whatCutDelays(input, pack(input), 0.2), (QList<Delay>{{u"b"_s, 0, 1}}));
    input.items << item(u"c"_s, 900, 0, PackPriority::Low);
    // c had the second half-year for itself and no longer fits into any.
    EXPECT_EQ(whatCutDelays(input, pack(input), 0.2), (QList<Delay>{{u"b"_s, 0, 1}, {u"c"_s, 1, {}}}));
    EXPECT_TRUE(whatCutDelays(input, pack(input), 0).isEmpty());
}

TEST(Worth, IsWeightByEarliness)
{
    // Two half-years: the second counts (2 + 1) / 4 = 0.75. High 9 · 1 + medium 3 · 0.75 = 11.25
    PackInput input;
    input.periods = {{}, {}};
    input.items = {item(u"a"_s, 0, 0, PackPriority::High), item(u"b"_s, 0, 0, PackPriority::Medium)};
    const QList<Placement> plan{{u"a"_s, 0, PackReason::AtOnce, {}}, {u"b"_s, 1, PackReason::AtOnce, {}}};
    EXPECT_DOUBLE_EQ(worthOf(input, plan), 11.25);
    // a comes before what it had better follow: a fifth of 9 less
    input.items[0].betterAfter = {u"b"_s};
    EXPECT_DOUBLE_EQ(worthOf(input, plan), 9.45);
    // The duty item weighs 27 more: 0.75 · 30 − 1.8 + 9
    input.items[1].isDuty = true;
    EXPECT_DOUBLE_EQ(worthOf(input, plan), 29.7);
}

} // namespace
