// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/process.h"

namespace staffelstab::digitization
{

/// How often the medium changes. Nothing while no step names one, so that nobody takes a gap for a zero.
std::optional<int> mediaBreaksOf(const QList<Step> &steps);

} // namespace staffelstab::digitization
