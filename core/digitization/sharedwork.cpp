// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/sharedwork.h"

#include "base/text.h"

using namespace Qt::StringLiterals;

namespace staffelstab::digitization
{

QList<SharedWork> sharedWork(const QList<Recommendation> &recommendations)
{
    QMap<QString, SharedWork> byPartner;
    for (const Recommendation &each : recommendations) {
        const QString partner = each.sharedWith.simplified();
        if (partner.isEmpty() || each.state == u"Declined") continue;
        SharedWork &work = byPartner[folded(partner)];
        if (work.partner.isEmpty()) work.partner = partner;
        work.recommendations << each;
        work.oneOff += oneOffCosts(each);
        work.yearly += yearlyCosts(each);
    }
    return byPartner.values();
}

CostBand oneOffCosts(const QList<SharedWork> &work)
{
    CostBand sum;
    for (const SharedWork &each : work)
        sum += each.oneOff;
    return sum;
}

CostBand yearlyCosts(const QList<SharedWork> &work)
{
    CostBand sum;
    for (const SharedWork &each : work)
        sum += each.yearly;
    return sum;
}

} // namespace staffelstab::digitization
