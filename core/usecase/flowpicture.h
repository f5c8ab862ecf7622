// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowlayout.h"
#include "usecase/processes.h"

namespace staffelstab
{

/// The picture of a sheet with the steps as it needs them, place by place.
struct SheetFlow {
    QList<flow::FlowStep> steps;
    flow::FlowPicture picture;
};

SheetFlow flowOf(const ProcessSheet &sheet);

} // namespace staffelstab
