// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/risk.h"

#include "handover/completeness.h"

#include <algorithm>

namespace staffelstab::handover
{

DepartureFactor departureFactor(const QDate &leaving, const QDate &today)
{
    if (!leaving.isValid()) return {};
    return {std::clamp(6 - (leaving.year() - today.year()), 1, 5), leaving < today};
}

std::optional<int> knowledgeFactor(const KnowledgeFactor &answers)
{
    for (const QString &answer : {answers.others, answers.written, answers.damage, answers.training})
        if (answer.isEmpty()) return std::nullopt;
    const bool othersCan = answers.others == u"Yes";
    const bool nobodyElse = answers.others == u"No" || answers.others == u"Unknown";
    const bool isWritten = answers.written == u"Current";
    const bool isNowhere = answers.written == u"No" || answers.written == u"Unknown";
    const bool isLearnedSoon = answers.training == u"UnderOne";
    if (answers.damage == u"No") return othersCan && isLearnedSoon ? 1 : 2;
    if (nobodyElse && isNowhere) return 5;
    if (isWritten && isLearnedSoon) return 2;
    return othersCan || isWritten ? 3 : 4;
}

RiskBand riskBand(int risk)
{
    return risk >= 20   ? RiskBand::AtOnce
           : risk >= 16 ? RiskBand::Urgent
           : risk >= 10 ? RiskBand::LookAhead
                        : RiskBand::Watch;
}

bool countsAsChecked(int completenessPoints, const QString &reviewState)
{
    return bandOf(completenessPoints) == CompletenessBand::Complete &&
           (reviewState == u"Verified" || reviewState == u"ReviewDue");
}

Risk riskOf(const KnowledgeFactor &answers, const QDate &leaving, const QDate &today, const Precautions &precautions)
{
    Risk risk{.departure = departureFactor(leaving, today),
              .computed = knowledgeFactor(answers),
              .knowledge = {},
              .gross = {},
              .net = {}};
    risk.knowledge = answers.setValue ? static_cast<int>(*answers.setValue) : risk.computed;
    if (!risk.departure.value || !risk.knowledge) return risk;
    risk.gross = *risk.departure.value * *risk.knowledge;
    risk.net = *risk.departure.value * std::max(1, *risk.knowledge - precautions.count());
    return risk;
}

} // namespace staffelstab::handover
