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

handover::Risk OverviewReading::riskOf(const OverviewRow &row)
{
    if (row.knowledgeFactor.isEmpty() || !row.leaving.isValid()) return {};
    const std::pair key(row.knowledgeFactor, row.leaving);
    const auto known = m_risks.find(key);
    if (known != m_risks.end()) return *known;
    KnowledgeFactor answers;
    const QJsonObject object = QJsonDocument::fromJson(row.knowledgeFactor.toUtf8()).object();
    for (const Field &part : partsOf<KnowledgeFactor>())
        part.write(&answers, object.value(part.key()));
    return *m_risks.insert(key, handover::riskOf(answers, row.leaving, m_today, {}));
}

std::optional<handover::RiskBand> OverviewReading::bandOf(const OverviewRow &row)
{
    const handover::Risk risk = riskOf(row);
    return risk.gross ? std::optional(handover::riskBand(*risk.gross)) : std::nullopt;
}

} // namespace staffelstab
