// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/packing.h"

#include <vector>

/// The hard rules of packing over positions instead of ids. For packing.cpp alone.
namespace staffelstab::digitization
{

constexpr int kUnplanned = -1;

/// The input with every reference as a position.
struct PackProblem {
    explicit PackProblem(const PackInput &given);

    int items() const { return static_cast<int>(weight.size()); }
    int periods() const { return static_cast<int>(input.periods.size()); }
    bool isByHand(int item) const { return input.items[item].byHand.has_value(); }
    /// Share of the weight that a half-year earns.
    double earliness(int period) const { return (2.0 * periods() - period) / (2.0 * periods()); }

    const PackInput &input;
    std::vector<double> weight;
    std::vector<std::vector<int>> needs; ///< what each item requires
    std::vector<std::vector<int>> neededBy;
    std::vector<std::vector<int>> follows; ///< what each had better come after
    std::vector<std::vector<int>> followers;
    std::vector<std::vector<int>> excludes; ///< both ways
    std::vector<Id> unmet;    ///< a requirement that is neither an item nor done; empty where there is none
    std::vector<Id> ruledOut; ///< by something done
};

/// Where each item stands, with what is used up.
class Arrangement
{
  public:
    explicit Arrangement(const PackProblem &problem);

    int periodOf(int item) const { return m_period[static_cast<size_t>(item)]; }
    bool hasBudget(int item, int period) const;
    bool hasDays(int item, int period) const;
    /// A requirement that is not planned by then; kUnplanned where all are.
    int lateRequirement(int item, int period) const;
    /// A planned item that excludes this one; kUnplanned where there is none.
    int excluder(int item) const;
    /// Something planned later that it had better follow; kUnplanned where there is none.
    int laterPredecessor(int item, int period) const;
    bool fits(int item, int period) const;

    void place(int item, int period);
    /// Takes it out with everything that requires it; what a person placed stays.
    void takeOut(int item);
    /// The half-year before the limit that has room and gains most; kUnplanned where none gains anything.
    int bestPeriod(int item, int limit) const;
    double worth() const;

  private:
    double gain(int item, int period) const;
    void use(int item, int period, double sign);

    const PackProblem *m_problem;
    std::vector<int> m_period;
    std::vector<double> m_cost;
    std::vector<double> m_days;
};

} // namespace staffelstab::digitization
