// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/costs.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab::digitization
{
namespace
{

struct ClassLimits {
    QLatin1StringView code;
    CostBand band;
};

constexpr std::array kClassLimits{ClassLimits{"A"_L1, {0, 1000}}, ClassLimits{"B"_L1, {1000, 5000}},
                                  ClassLimits{"C"_L1, {5000, 25000}}, ClassLimits{"D"_L1, {25000, 100000}},
                                  ClassLimits{"E"_L1, {100000, 100000}}};

CostBand sumOf(const Recommendation &recommendation, QStringView kind)
{
    CostBand sum;
    for (const CostEstimate &estimate : recommendation.costs)
        if (estimate.kind == kind) sum += bandOf(estimate);
    return sum;
}

} // namespace

CostBand bandOf(const CostEstimate &estimate)
{
    if (estimate.from || estimate.to) {
        const double from = estimate.from.value_or(0);
        return {from, std::max(from, estimate.to.value_or(from))};
    }
    const auto limits = std::ranges::find(kClassLimits, estimate.costClass, &ClassLimits::code);
    return limits == kClassLimits.end() ? CostBand() : limits->band;
}

CostBand oneOffCosts(const Recommendation &recommendation) { return sumOf(recommendation, u"OneOff"); }
CostBand yearlyCosts(const Recommendation &recommendation) { return sumOf(recommendation, u"Yearly"); }

double personDays(const Recommendation &recommendation)
{
    double days = 0;
    for (const CostEstimate &estimate : recommendation.costs)
        days += estimate.personDays.value_or(0);
    return days;
}

QMap<int, CostBand> yearlyCostsByYear(const QList<Recommendation> &recommendations, int lastYear)
{
    QMap<int, CostBand> years;
    for (const Recommendation &recommendation : recommendations) {
        const auto halfYear = halfYearOf(recommendation.halfYear);
        if (!halfYear) continue;
        for (const CostEstimate &estimate : recommendation.costs) {
            if (estimate.kind != u"Yearly") continue;
            const int first = std::max(halfYear->year, static_cast<int>(estimate.budgetYear.value_or(0)));
            for (int year = first; year <= lastYear; ++year)
                years[year] += bandOf(estimate);
        }
    }
    return years;
}

} // namespace staffelstab::digitization
