// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/similar.h"

namespace staffelstab
{

/// What two processes have in common: "In common: Wohngeld, Miete, § 26 WoGG".
QString similarReason(const SimilarProcess &similar);

} // namespace staffelstab
