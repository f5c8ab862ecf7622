// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/costs.h"

/// What a town does together with others.
namespace staffelstab::digitization
{

/// Everything with the same partner.
struct SharedWork {
    QString partner;
    QList<Recommendation> recommendations; ///< in the order given
    CostBand oneOff;
    CostBand yearly;

    bool operator==(const SharedWork &) const = default;
};

/// By partner, in alphabetical order; letter case and outer blanks make no other partner. What was declined is not
/// done with anybody.
QList<SharedWork> sharedWork(const QList<Recommendation> &recommendations);

/// The same costs of all partners together.
CostBand oneOffCosts(const QList<SharedWork> &work);
CostBand yearlyCosts(const QList<SharedWork> &work);

} // namespace staffelstab::digitization
