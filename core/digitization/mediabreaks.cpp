// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/mediabreaks.h"

#include <algorithm>

namespace staffelstab::digitization
{

std::optional<int> mediaBreaksOf(const QList<Step> &steps)
{
    const bool isKnown = std::ranges::any_of(
        steps, [](const Step &step) { return !step.mediumIn.isEmpty() || !step.mediumOut.isEmpty(); });
    return isKnown ? std::optional(countMediaBreaks(steps)) : std::nullopt;
}

} // namespace staffelstab::digitization
