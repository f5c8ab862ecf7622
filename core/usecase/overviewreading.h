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
    handover::Risk riskOf(const store::OverviewRow &row) { return riskOf(row.knowledgeFactor, row.leaving, {}); }
    /// Of the four answers as they are stored.
    handover::Risk riskOf(const QString &answers, const QDate &leaving, const handover::Precautions &precautions);
    std::optional<handover::RiskBand> bandOf(const store::OverviewRow &row);

  private:
    digitization::OfferingStage stageOf(const QString &offering);

    const QDate m_today;
    QHash<QString, digitization::OfferingStage> m_stages;
    struct RiskKey {
        QString answers;
        QDate leaving;
        int precautions = 0;

        bool operator==(const RiskKey &) const = default;
        friend size_t qHash(const RiskKey &key, size_t seed)
        {
            return qHashMulti(seed, key.answers, key.leaving, key.precautions);
        }
    };
    QHash<RiskKey, handover::Risk> m_risks;
};

} // namespace staffelstab
