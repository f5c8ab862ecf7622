// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/costblocks.h"

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

using digitization::CostBand;

template <typename Word> QString eachOnce(const QList<Recommendation> &recommendations, Word word)
{
    QStringList said;
    for (const Recommendation &recommendation : recommendations)
        for (const CostEstimate &estimate : recommendation.costs)
            if (const QString text = word(estimate); !text.isEmpty() && !said.contains(text)) said << text;
    said.sort();
    return said.join(u", "_s);
}

} // namespace

QString bandText(const CostBand &band, const Words &words)
{
    if (band == CostBand()) return {};
    if (band.from == band.to) return words.euro(band.to);
    return words(u"range").arg(words.euro(band.from), words.euro(band.to));
}

QString halfYearText(const QString &code, const Words &words)
{
    const auto halfYear = halfYearOf(code);
    if (!halfYear) return code;
    return words(halfYear->half == 1 ? u"firstHalf" : u"secondHalf").arg(halfYear->year);
}

QString certaintyOf(const QList<Recommendation> &recommendations, const Words &words)
{
    return eachOnce(recommendations,
                    [&](const CostEstimate &each) { return words.term(u"costCertainty", each.certainty); });
}

QString fundingOf(const QList<Recommendation> &recommendations, const Words &words)
{
    return eachOnce(recommendations, [&](const CostEstimate &each) { return words.term(u"funding", each.funding); });
}

QString budgetYearsOf(const QList<Recommendation> &recommendations)
{
    return eachOnce(recommendations, [](const CostEstimate &each) {
        return each.budgetYear ? QString::number(*each.budgetYear) : QString();
    });
}

CostBand oneOffSum(const QList<Recommendation> &recommendations)
{
    CostBand sum;
    for (const Recommendation &recommendation : recommendations)
        sum += digitization::oneOffCosts(recommendation);
    return sum;
}

CostBand yearlySum(const QList<Recommendation> &recommendations)
{
    CostBand sum;
    for (const Recommendation &recommendation : recommendations)
        sum += digitization::yearlyCosts(recommendation);
    return sum;
}

} // namespace staffelstab::report
