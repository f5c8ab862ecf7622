// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/recommending.h"

namespace staffelstab
{

/// What belongs to one workshop, on its page as in its report.
struct WorkshopMatter {
    QList<Finding> findings;               ///< of the workshop, in the order in which they were said
    QList<TracedFinding> heard;            ///< said before in interviews, about its processes or in its team
    QList<Recommendation> recommendations; ///< that rest on either; by number
};

WorkshopMatter workshopMatter(store::RecordStore &store, const Workshop &workshop);

/// The unit of the post whose holder gave the answer; empty where it is not known.
Id unitOfAnswer(store::RecordStore &store, const Id &answer);

/// Whether whoever said it has not released the answer, or has taken it back.
bool isHeldBack(store::RecordStore &store, const Finding &finding);

/// The unit and everything below it; a circle among units ends where it began. None for no unit.
QStringList withUnitsBelow(store::RecordStore &store, const Id &unit);

} // namespace staffelstab
