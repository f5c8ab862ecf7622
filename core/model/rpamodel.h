// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/digitization.h"

/// How well a process suits a robot is rated like maturity, by a versioned model with criteria, and kept beside it.
namespace staffelstab
{

inline constexpr QStringView kRpaModel = u"rpa-5x5";

/// A rating for robots says nothing about maturity and never stands in for it.
inline bool isRpaRating(const Assessment &assessment) { return assessment.model == kRpaModel; }

} // namespace staffelstab
