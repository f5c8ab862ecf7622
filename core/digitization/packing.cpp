// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/packing.h"

#include "digitization/packingrules.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace staffelstab::digitization
{
namespace
{

constexpr int kTries = 6000;         ///< of the local search; 200 recommendations take a fraction of a second
constexpr int kTriesFromBest = 500;  ///< then back to the best plan so far
constexpr double kLargestLoss = 0.3; ///< of the worth, that a step may lose at first, to get out of a dead end
constexpr unsigned kSeed = 20270101; ///< fixed, so that the same input gives the same plan
constexpr int kDeepestChain = 6;     ///< of requirements that are moved together
constexpr double kBetter = 1e-9;

using Order = std::vector<int>;

Order orderedBy(const std::vector<double> &value)
{
    Order order(value.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(
        order, [&](int a, int b) { return value[static_cast<size_t>(a)] > value[static_cast<size_t>(b)]; });
    return order;
}

/// Weight for what an item uses up of the average half-year.
std::vector<double> density(const PackProblem &problem)
{
    double budget = 1;
    double days = 1;
    for (const PackPeriod &period : problem.input.periods) {
        budget += period.budget.value_or(0);
        days += period.days.value_or(0);
    }
    std::vector<double> result;
    for (int item = 0; item < problem.items(); ++item) {
        const PackItem &each = problem.input.items[item];
        const double used = each.cost / budget + each.days / days;
        result.push_back(problem.weight[static_cast<size_t>(item)] / (used + 0.001));
    }
    return result;
}

/// Puts in whatever has room, in this order, until nothing more does: a requirement may come later in the order.
void fill(const PackProblem &problem, Arrangement &plan, const Order &order)
{
    for (bool changed = true; changed;) {
        changed = false;
        for (const int item : order) {
            if (plan.periodOf(item) != kUnplanned || problem.isByHand(item)) continue;
            const int period = plan.bestPeriod(item, problem.periods());
            if (period == kUnplanned) continue;
            plan.place(item, period);
            changed = true;
        }
    }
}

/// Moves to an earlier half-year whatever gains by it.
void tighten(const PackProblem &problem, Arrangement &plan)
{
    for (bool changed = true; changed;) {
        changed = false;
        for (int item = 0; item < problem.items(); ++item) {
            const int now = plan.periodOf(item);
            if (now == kUnplanned || problem.isByHand(item)) continue;
            const double before = plan.worth();
            const int earlier = plan.bestPeriod(item, now);
            if (earlier == kUnplanned) continue;
            plan.place(item, earlier);
            if (plan.worth() > before + kBetter)
                changed = true;
            else
                plan.place(item, now);
        }
    }
}

class Search
{
  public:
    explicit Search(const PackProblem &problem)
        : m_problem(problem), m_byWeight(orderedBy(problem.weight)), m_byDensity(orderedBy(density(problem)))
    {
    }

    Arrangement run()
    {
        Arrangement best = filled(m_byWeight);
        if (Arrangement other = filled(m_byDensity); other.worth() > best.worth() + kBetter) best = std::move(other);
        if (m_problem.items() == 0 || m_problem.periods() == 0) return best;
        Arrangement current = best;
        for (int i = 0; i < kTries; ++i) {
            if (i % kTriesFromBest == 0) current = best;
            Arrangement trial = current;
            disturb(trial);
            fill(m_problem, trial, nextOrder());
            const double loss = kLargestLoss * best.worth() * (kTries - i) / kTries;
            if (trial.worth() < current.worth() - loss) continue;
            current = std::move(trial);
            if (current.worth() > best.worth() + kBetter) best = current;
        }
        tighten(m_problem, best);
        fill(m_problem, best, m_byWeight);
        tighten(m_problem, best);
        return best;
    }

  private:
    Arrangement filled(const Order &order) const
    {
        Arrangement plan(m_problem);
        fill(m_problem, plan, order);
        return plan;
    }

    /// Below the limit. Not a distribution of the standard library: those differ between machines.
    int pick(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    void disturb(Arrangement &plan)
    {
        const int item = pick(m_problem.items());
        if (plan.periodOf(item) == kUnplanned || pick(3) == 0) return force(plan, item, pick(m_problem.periods()), 0);
        plan.takeOut(item);
        for (int more = pick(4); more > 0; --more)
            plan.takeOut(pick(m_problem.items()));
    }

    /// Makes room for the item, with what it requires.
    void force(Arrangement &plan, int item, int period, int depth)
    {
        if (m_problem.isByHand(item) || depth > kDeepestChain) return;
        plan.takeOut(item);
        for (const int other : m_problem.excludes[static_cast<size_t>(item)])
            plan.takeOut(other);
        for (const int needed : m_problem.needs[static_cast<size_t>(item)])
            if (plan.periodOf(needed) == kUnplanned || plan.periodOf(needed) > period)
                force(plan, needed, pick(period + 1), depth + 1);
        for (int tries = m_problem.items(); tries > 0 && !plan.fits(item, period); --tries)
            if (const int other = pick(m_problem.items()); plan.periodOf(other) == period) plan.takeOut(other);
        if (plan.fits(item, period)) plan.place(item, period);
    }

    const Order &nextOrder()
    {
        const int kind = pick(4);
        if (kind == 0) return m_byWeight;
        if (kind == 1) return m_byDensity;
        m_values = m_problem.weight;
        for (double &value : m_values)
            value *= 1 + pick(100) / 50.0;
        m_mixed = orderedBy(m_values);
        return m_mixed;
    }

    const PackProblem &m_problem;
    std::mt19937 m_random{kSeed};
    Order m_byWeight;
    Order m_byDensity;
    Order m_mixed;
    std::vector<double> m_values;
};

class Reasons
{
  public:
    Reasons(const PackProblem &problem, const Arrangement &plan) : m_problem(problem), m_plan(plan) {}

    Placement placementOf(int item) const
    {
        Placement result{m_problem.input.items[item].id, {}, PackReason::AtOnce, {}};
        const int period = m_plan.periodOf(item);
        if (period != kUnplanned) result.period = period;
        if (m_problem.isByHand(item) && period != kUnplanned)
            result.reason = PackReason::ByHand;
        else if (period > 0)
            explainPlace(item, period - 1, result);
        else if (period == kUnplanned)
            explainAbsence(item, result);
        return result;
    }

  private:
    Id idOf(int item) const { return m_problem.input.items[item].id; }

    void explainPlace(int item, int before, Placement &result) const
    {
        if (const int late = m_plan.lateRequirement(item, before); late != kUnplanned) {
            result.reason = PackReason::RequiresBefore;
            result.other = idOf(late);
        } else if (!m_plan.hasBudget(item, before)) {
            result.reason = PackReason::BudgetBefore;
        } else if (!m_plan.hasDays(item, before)) {
            result.reason = PackReason::DaysBefore;
        } else if (const int other = m_plan.laterPredecessor(item, before); other != kUnplanned) {
            result.reason = PackReason::BetterAfter;
            result.other = idOf(other);
        }
    }

    void explainAbsence(int item, Placement &result) const
    {
        const auto position = static_cast<size_t>(item);
        const int last = m_problem.periods() - 1;
        if (last < 0) {
            result.reason = PackReason::NoHalfYear;
        } else if (!m_problem.ruledOut[position].isEmpty()) {
            result.reason = PackReason::ExcludedBy;
            result.other = m_problem.ruledOut[position];
        } else if (const int other = m_plan.excluder(item); other != kUnplanned) {
            result.reason = PackReason::ExcludedBy;
            result.other = idOf(other);
        } else if (!m_problem.unmet[position].isEmpty()) {
            result.reason = PackReason::RequiresMissing;
            result.other = m_problem.unmet[position];
        } else if (const int late = m_plan.lateRequirement(item, last); late != kUnplanned) {
            result.reason = PackReason::RequiresMissing;
            result.other = idOf(late);
        } else if (hasRoom(item)) {
            result.reason = PackReason::SpoilsOrder;
            result.other = idOf(m_problem.followers[position].front());
        } else {
            result.reason = lackOfRoom(item);
        }
    }

    bool hasRoom(int item) const
    {
        for (int period = 0; period < m_problem.periods(); ++period)
            if (m_plan.fits(item, period)) return true;
        return false;
    }

    PackReason lackOfRoom(int item) const
    {
        const PackItem &each = m_problem.input.items[item];
        const auto &periods = m_problem.input.periods;
        const auto isAbove = [](const std::optional<double> &limit, double need) { return limit && need > *limit; };
        if (std::ranges::all_of(periods, [&](const PackPeriod &period) { return isAbove(period.budget, each.cost); }))
            return PackReason::TooExpensive;
        if (std::ranges::all_of(periods, [&](const PackPeriod &period) { return isAbove(period.days, each.days); }))
            return PackReason::TooMuchWork;
        for (int period = 0; period < m_problem.periods(); ++period)
            if (!m_plan.hasBudget(item, period)) return PackReason::NoBudget;
        return PackReason::NoDays;
    }

    const PackProblem &m_problem;
    const Arrangement &m_plan;
};

QList<Placement> placements(const PackProblem &problem, const Arrangement &plan)
{
    QList<Placement> result;
    const Reasons reasons(problem, plan);
    for (int item = 0; item < problem.items(); ++item)
        result << reasons.placementOf(item);
    return result;
}

} // namespace

QString codeOf(PackReason reason)
{
    switch (reason) {
    case PackReason::ByHand:
        return u"ByHand"_s;
    case PackReason::AtOnce:
        return u"AtOnce"_s;
    case PackReason::BudgetBefore:
        return u"BudgetBefore"_s;
    case PackReason::DaysBefore:
        return u"DaysBefore"_s;
    case PackReason::RequiresBefore:
        return u"RequiresBefore"_s;
    case PackReason::BetterAfter:
        return u"BetterAfter"_s;
    case PackReason::ExcludedBy:
        return u"ExcludedBy"_s;
    case PackReason::RequiresMissing:
        return u"RequiresMissing"_s;
    case PackReason::TooExpensive:
        return u"TooExpensive"_s;
    case PackReason::TooMuchWork:
        return u"TooMuchWork"_s;
    case PackReason::NoBudget:
        return u"NoBudget"_s;
    case PackReason::NoDays:
        return u"NoDays"_s;
    case PackReason::SpoilsOrder:
        return u"SpoilsOrder"_s;
    case PackReason::NoHalfYear:
        return u"NoHalfYear"_s;
    }
    return {};
}

QList<Placement> pack(const PackInput &input)
{
    const PackProblem problem(input);
    return placements(problem, Search(problem).run());
}

QList<Placement> packByPriority(const PackInput &input)
{
    const PackProblem problem(input);
    Arrangement plan(problem);
    fill(problem, plan, orderedBy(problem.weight));
    return placements(problem, plan);
}

double worthOf(const PackInput &input, const QList<Placement> &plan)
{
    const PackProblem problem(input);
    Arrangement arrangement(problem);
    for (int item = 0; item < problem.items(); ++item)
        if (plan[item].period) arrangement.place(item, *plan[item].period);
    return arrangement.worth();
}

QList<Delay> whatCutDelays(const PackInput &input, const QList<Placement> &plan, double share)
{
    PackInput less = input;
    for (PackPeriod &period : less.periods) {
        if (period.budget) *period.budget *= 1 - share;
        if (period.days) *period.days *= 1 - share;
    }
    const QList<Placement> shrunk = pack(less);
    QList<Delay> delays;
    for (qsizetype i = 0; i < plan.size(); ++i)
        if (const auto &before = plan[i].period; before && (!shrunk[i].period || *shrunk[i].period > *before))
            delays << Delay{plan[i].item, *before, shrunk[i].period};
    return delays;
}

} // namespace staffelstab::digitization
