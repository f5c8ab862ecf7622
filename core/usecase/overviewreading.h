// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/offeringstage.h"
#include "handover/risk.h"
#include "store/overviewrows.h"

#include <QHash>

/// For use cases that look at all processes.
namespace staffelstab
{

/// Reads what is stored as JSON. Many processes share their words and answers, so each text is read once.
class OverviewReading
{
  public:
    explicit OverviewReading(const QDate &today) : m_today(today) {}

    /// By the status words, or by the OZG level where that says more.
    digitization::OfferingStage stageOf(const store::OverviewRow &row);
    /// Without precautions, so that only the gross risk says something.
    handover::Risk riskOf(const store::OverviewRow &row);
    std::optional<handover::RiskBand> bandOf(const store::OverviewRow &row);

  private:
    digitization::OfferingStage stageOf(const QString &offering);

    const QDate m_today;
    QHash<QString, digitization::OfferingStage> m_stages;
    QHash<std::pair<QString, QDate>, handover::Risk> m_risks;
};

} // namespace staffelstab
