// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/matrix.h"

#include "digitization/costs.h"

namespace staffelstab::digitization
{
namespace
{

constexpr double kHighBenefit = 3; ///< the middle of the scale
constexpr double kSmallCosts = 5000;
constexpr double kMediumCosts = 25000;

} // namespace

std::optional<Effort> effortOf(const Recommendation &recommendation)
{
    if (recommendation.effortClass == u"Small") return Effort::Small;
    if (recommendation.effortClass == u"Medium") return Effort::Medium;
    if (recommendation.effortClass == u"Large") return Effort::Large;
    if (recommendation.costs.isEmpty()) return std::nullopt;
    const double most = oneOffCosts(recommendation).to;
    return most <= kSmallCosts ? Effort::Small : most <= kMediumCosts ? Effort::Medium : Effort::Large;
}

MatrixField matrixField(std::optional<double> benefit, std::optional<Effort> effort, bool isDuty)
{
    if (isDuty) return MatrixField::Duty;
    if (!benefit || !effort) return MatrixField::Unknown;
    const bool isSmall = *effort == Effort::Small;
    if (*benefit >= kHighBenefit) return isSmall ? MatrixField::QuickWin : MatrixField::Project;
    return isSmall ? MatrixField::FillIn : MatrixField::Questionable;
}

} // namespace staffelstab::digitization
