// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/flowlayout.h"
#include "model/process.h"

#include <QHash>

namespace staffelstab::flow
{

/// The steps of a sheet, in order, as its picture needs them. Names are those of the posts that do the work; the last
/// step leads nowhere.
QList<FlowStep> flowStepsOf(const QList<Step> &steps, const QHash<Id, QString> &names);

} // namespace staffelstab::flow
