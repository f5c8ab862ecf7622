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

} // namespace staffelstab::report
