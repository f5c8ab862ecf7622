// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/costblocks.h"

#include <algorithm>

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

bool hasEstimate(const Recommendation &recommendation)
{
    return std::ranges::any_of(recommendation.costs, [](const CostEstimate &estimate) {
        return estimate.from || estimate.to || !estimate.costClass.isEmpty();
    });
}

Bar costBar(const QString &label, const QList<Recommendation> &of, const std::optional<double> &budget,
            const Words &words)
{
    const CostBand band = oneOffSum(of);
    return {label, band.from, band.to, budget, bandText(band, words)};
}

void addChart(QList<Block> &blocks, const QList<Bar> &bars, const QString &description)
{
    const bool isFlat = std::ranges::all_of(bars, [](const Bar &bar) { return bar.to <= 0 && !bar.limit; });
    if (!isFlat) blocks << Chart{bars, description} << Paragraph{description, Tone::Note};
}

} // namespace staffelstab::report
