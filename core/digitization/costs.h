// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/halfyear.h"
#include "model/digitization.h"

#include <QMap>

namespace staffelstab::digitization
{

/// Bandbreite in €.
struct CostBand {
    double from = 0;
    double to = 0;

    CostBand &operator+=(const CostBand &other)
    {
        from += other.from;
        to += other.to;
        return *this;
    }
    bool operator==(const CostBand &) const = default;
};

/// What one estimate says; where only its class is known, the limits of the class. The highest class has no upper
/// limit and counts with its lower one.
CostBand bandOf(const CostEstimate &estimate);

CostBand oneOffCosts(const Recommendation &recommendation);
CostBand yearlyCosts(const Recommendation &recommendation);
double personDays(const Recommendation &recommendation);

/// What the planned recommendations cost each year from their half-year on, or from the budget year of the estimate,
/// up to the last year given. One-off costs are not part of it.
QMap<int, CostBand> yearlyCostsByYear(const QList<Recommendation> &recommendations, int lastYear);

} // namespace staffelstab::digitization
