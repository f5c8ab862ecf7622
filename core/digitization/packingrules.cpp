// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/packingrules.h"

#include <QHash>

namespace staffelstab::digitization
{
namespace
{

constexpr double kDutyWeight = 27;
constexpr double kOutOfOrder = 0.2; ///< of the weight, lost by coming before what it had better follow
constexpr double kRounding = 1e-6;  ///< sums of cents and of tenths of days are not exact

double weightOf(const PackItem &item)
{
    const double priority = item.priority == PackPriority::High ? 9 : item.priority == PackPriority::Medium ? 3 : 1;
    return priority + (item.isDuty ? kDutyWeight : 0);
}

size_t at(int position) { return static_cast<size_t>(position); }

} // namespace

PackProblem::PackProblem(const PackInput &given)
    : input(given), needs(at(static_cast<int>(given.items.size()))), neededBy(needs), follows(needs), followers(needs),
      excludes(needs), unmet(needs.size()), ruledOut(needs.size())
{
    QHash<Id, int> positions;
    for (const PackItem &item : input.items) {
        positions.insert(item.id, static_cast<int>(weight.size()));
        weight.push_back(weightOf(item));
    }
    for (int item = 0; item < items(); ++item) {
        const PackItem &each = input.items[item];
        for (const Id &id : each.requires_) {
            if (input.done.contains(id)) continue;
            const int other = positions.value(id, kUnplanned);
            if (other == kUnplanned) {
                unmet[at(item)] = id;
                continue;
            }
            needs[at(item)].push_back(other);
            neededBy[at(other)].push_back(item);
        }
        for (const Id &id : each.betterAfter)
            if (const int other = positions.value(id, kUnplanned); other != kUnplanned && other != item) {
                follows[at(item)].push_back(other);
                followers[at(other)].push_back(item);
            }
        for (const Id &id : each.excludes) {
            if (input.done.contains(id)) ruledOut[at(item)] = id;
            if (const int other = positions.value(id, kUnplanned); other != kUnplanned && other != item) {
                excludes[at(item)].push_back(other);
                excludes[at(other)].push_back(item);
            }
        }
    }
}

Arrangement::Arrangement(const PackProblem &problem)
    : m_problem(&problem), m_period(at(problem.items()), kUnplanned), m_cost(at(problem.periods())),
      m_days(at(problem.periods()))
{
    for (int item = 0; item < problem.items(); ++item)
        if (const auto &chosen = problem.input.items[item].byHand;
            chosen && *chosen >= 0 && *chosen < problem.periods())
            place(item, *chosen);
}

bool Arrangement::hasBudget(int item, int period) const
{
    const auto &budget = m_problem->input.periods[period].budget;
    return !budget || m_cost[at(period)] + m_problem->input.items[item].cost <= *budget + kRounding;
}

bool Arrangement::hasDays(int item, int period) const
{
    const auto &days = m_problem->input.periods[period].days;
    return !days || m_days[at(period)] + m_problem->input.items[item].days <= *days + kRounding;
}

int Arrangement::lateRequirement(int item, int period) const
{
    for (const int other : m_problem->needs[at(item)])
        if (periodOf(other) == kUnplanned || periodOf(other) > period) return other;
    return kUnplanned;
}

int Arrangement::excluder(int item) const
{
    for (const int other : m_problem->excludes[at(item)])
        if (periodOf(other) != kUnplanned) return other;
    return kUnplanned;
}

int Arrangement::laterPredecessor(int item, int period) const
{
    for (const int other : m_problem->follows[at(item)])
        if (periodOf(other) > period) return other;
    return kUnplanned;
}

bool Arrangement::fits(int item, int period) const
{
    return m_problem->unmet[at(item)].isEmpty() && m_problem->ruledOut[at(item)].isEmpty() && hasBudget(item, period) &&
           hasDays(item, period) && lateRequirement(item, period) == kUnplanned && excluder(item) == kUnplanned;
}

void Arrangement::use(int item, int period, double sign)
{
    m_cost[at(period)] += sign * m_problem->input.items[item].cost;
    m_days[at(period)] += sign * m_problem->input.items[item].days;
}

void Arrangement::place(int item, int period)
{
    if (periodOf(item) != kUnplanned) use(item, periodOf(item), -1);
    m_period[at(item)] = period;
    use(item, period, 1);
}

void Arrangement::takeOut(int item)
{
    if (periodOf(item) == kUnplanned || m_problem->isByHand(item)) return;
    use(item, periodOf(item), -1);
    m_period[at(item)] = kUnplanned;
    for (const int dependent : m_problem->neededBy[at(item)])
        takeOut(dependent);
}

double Arrangement::gain(int item, int period) const
{
    double gain = m_problem->weight[at(item)] * m_problem->earliness(period);
    for (const int other : m_problem->follows[at(item)])
        if (periodOf(other) > period) gain -= kOutOfOrder * m_problem->weight[at(item)];
    for (const int other : m_problem->followers[at(item)])
        if (periodOf(other) != kUnplanned && periodOf(other) < period)
            gain -= kOutOfOrder * m_problem->weight[at(other)];
    return gain;
}

int Arrangement::bestPeriod(int item, int limit) const
{
    int best = kUnplanned;
    double most = 0;
    for (int period = 0; period < limit; ++period) {
        if (!fits(item, period)) continue;
        const double here = gain(item, period);
        if (here <= most + kRounding) continue; // worth nothing where it spoils the order of others
        best = period;
        most = here;
    }
    return best;
}

double Arrangement::worth() const
{
    double sum = 0;
    for (int item = 0; item < m_problem->items(); ++item) {
        if (periodOf(item) == kUnplanned) continue;
        sum += m_problem->weight[at(item)] * m_problem->earliness(periodOf(item));
        for (const int other : m_problem->follows[at(item)])
            if (periodOf(other) > periodOf(item)) sum -= kOutOfOrder * m_problem->weight[at(item)];
    }
    return sum;
}

} // namespace staffelstab::digitization
