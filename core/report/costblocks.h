// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/costs.h"
#include "report/document.h"
#include "report/words.h"

/// What documents say of costs and half-years.
namespace staffelstab::report
{

/// "12.000 € bis 25.000 €", one amount where both limits are the same, empty for nothing.
QString bandText(const digitization::CostBand &band, const Words &words);

/// "1. Halbjahr 2027"; the text itself where it is no half-year.
QString halfYearText(const QString &code, const Words &words);

/// What the estimates say besides their amount, each once.
QString certaintyOf(const QList<Recommendation> &recommendations, const Words &words);
QString fundingOf(const QList<Recommendation> &recommendations, const Words &words);
QString budgetYearsOf(const QList<Recommendation> &recommendations);

digitization::CostBand oneOffSum(const QList<Recommendation> &recommendations);
digitization::CostBand yearlySum(const QList<Recommendation> &recommendations);

/// Whether any of its estimates says an amount or a class.
bool hasEstimate(const Recommendation &recommendation);

/// One-off costs as a bar.
Bar costBar(const QString &label, const QList<Recommendation> &of, const std::optional<double> &budget,
            const Words &words);
/// The bars and in words what they show; nothing where no bar has a length.
void addChart(QList<Block> &blocks, const QList<Bar> &bars, const QString &description);

} // namespace staffelstab::report
