// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/offeringstage.h"

#include <algorithm>

namespace staffelstab::digitization
{
namespace
{

constexpr int kOnlineFrom = 2; ///< level of the OZG model

OfferingStage stageOf(const OfferingWord &word)
{
    if (word.code == u"None" || word.code == u"NotDigitizable") return OfferingStage::Nothing;
    if (word.code == u"PartAutomation" || word.code == u"FullAutomation") return OfferingStage::Automated;
    if (word.code == u"OnlineApplication" || word.code == u"FormAssistant") return OfferingStage::Online;
    if (word.code == u"EfaReuse" && word.detail.compare(u"Live", Qt::CaseInsensitive) == 0)
        return OfferingStage::Online;
    return OfferingStage::Parts;
}

} // namespace

OfferingStage offeringStage(const QList<OfferingWord> &words)
{
    OfferingStage furthest = OfferingStage::NotStated;
    for (const OfferingWord &word : words)
        furthest = std::max(furthest, stageOf(word));
    return furthest;
}

OfferingStage withOzgLevel(OfferingStage byWords, std::optional<int> level)
{
    return level && *level >= kOnlineFrom ? std::max(byWords, OfferingStage::Online) : byWords;
}

} // namespace staffelstab::digitization
