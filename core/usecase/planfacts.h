// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/plan.h"
#include "usecase/workspace.h"

namespace staffelstab
{

/// What the rules of a plan ask of its processes, measures, cases and accesses, the highest risk first; the interview
/// is not looked into. One source for the page and for the protocol, so that both judge alike. Throws Failure.
handover::PlanFacts planFacts(Workspace &workspace, const Id &plan, const QDate &today);

} // namespace staffelstab
