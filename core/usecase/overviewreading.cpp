// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/overviewreading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace staffelstab
{

using digitization::OfferingStage;
using store::OverviewRow;

OfferingStage OverviewReading::stageOf(const OverviewRow &row)
{
    return digitization::withOzgLevel(stageOf(row.offering),
                                      digitization::levelIn(row.levels, digitization::kOzgModel));
}

OfferingStage OverviewReading::stageOf(const QString &offering)
{
    if (offering.isEmpty()) return OfferingStage::NotStated;
    const auto known = m_stages.find(offering);
    if (known != m_stages.end()) return *known;
    QList<digitization::OfferingWord> words;
    const QJsonArray array = QJsonDocument::fromJson(offering.toUtf8()).array();
    for (const QJsonValue &word : array)
        words.append({word["status"_L1].toString(), word["detail"_L1].toString()});
    return *m_stages.insert(offering, digitization::offeringStage(words));
}

handover::Risk OverviewReading::riskOf(const QString &stored, const QDate &leaving,
                                       const handover::Precautions &precautions)
{
    if (stored.isEmpty() || !leaving.isValid()) return {};
    const RiskKey key{stored, leaving, precautions.count()};
    const auto known = m_risks.find(key);
    if (known != m_risks.end()) return *known;
    KnowledgeFactor answers;
    const QJsonObject object = QJsonDocument::fromJson(stored.toUtf8()).object();
    for (const Field &part : partsOf<KnowledgeFactor>())
        part.write(&answers, object.value(part.key()));
    return *m_risks.insert(key, handover::riskOf(answers, leaving, m_today, precautions));
}

std::optional<handover::RiskBand> OverviewReading::bandOf(const OverviewRow &row)
{
    const handover::Risk risk = riskOf(row);
    return risk.gross ? std::optional(handover::riskBand(*risk.gross)) : std::nullopt;
}

} // namespace staffelstab
