// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/roadmap.h"

/// What is said about half-years, costs and plans, on screens and by the command line.
namespace staffelstab
{

/// "1st half of 2027"; text that is no half-year is said as it is, none as "not planned".
QString halfYearText(const QString &code);

/// "12,000 €"
QString euroText(double amount);
/// "6,000 to 14,000 €", or one amount where both limits are the same.
QString bandText(const digitization::CostBand &band);
/// "12.5 days"
QString daysText(double days);

/// "together with the county"; empty where nobody is named.
QString sharedText(const QString &partner);

QString warningText(const digitization::RoadmapWarning &warning, const QHash<Id, QString> &titles);

/// One sentence why a proposal puts a recommendation where it does.
QString reasonText(const Proposal::Line &line, const QHash<Id, QString> &titles);
/// What a smaller budget does to it.
QString delayText(const Proposal::Delayed &delayed);

} // namespace staffelstab
