// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/package.h"

namespace staffelstab::exchange
{

/// BPMN 2.0: pools that work together are one process, processes without pools one each. Tasks, events, gateways and
/// sub-processes become steps in the order of the flow, text annotations knowledge items of the step they hang on; the
/// file itself is kept as an attachment, so that nothing we do not understand is lost.
class BpmnReader
{
  public:
    static Package read(const Source &source);
};

} // namespace staffelstab::exchange
