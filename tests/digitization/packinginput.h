// SPDX-License-Identifier: GPL-3.0-or-later
// Random packing problems, always the same ones.
#pragma once

#include "digitization/packing.h"

#include <random>

namespace staffelstab::tests
{

class RandomPacking
{
  public:
    explicit RandomPacking(unsigned seed) : m_random(seed) {}

    int pick(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    digitization::PackInput input(int items, int periods, bool withHand)
    {
        digitization::PackInput result;
        double cost = 0;
        double days = 0;
        for (int i = 0; i < items; ++i) {
            digitization::PackItem item;
            item.id = QString::number(i);
            item.cost = 500.0 * pick(60);
            item.days = pick(40);
            item.priority = static_cast<digitization::PackPriority>(pick(3));
            item.isDuty = pick(10) == 0;
            // Earlier ones only, so that nothing waits for itself.
            if (i > 0 && pick(3) == 0) item.requires_ << QString::number(pick(i));
            if (i > 0 && pick(3) == 0) item.betterAfter << QString::number(pick(i));
            if (i > 0 && pick(8) == 0) item.excludes << QString::number(pick(i));
            if (withHand && pick(10) == 0) item.byHand = pick(periods);
            cost += item.cost;
            days += item.days;
            result.items << item;
        }
        for (int i = 0; i < periods; ++i) // room for about two thirds
            result.periods << digitization::PackPeriod{cost / periods * (0.4 + pick(60) / 100.0),
                                                       days / periods * (0.4 + pick(60) / 100.0)};
        return result;
    }

  private:
    std::mt19937 m_random;
};

} // namespace staffelstab::tests
