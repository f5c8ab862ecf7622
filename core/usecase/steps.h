// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordstore.h"
#include "usecase/records.h"

/// The steps of a process as the writing use cases need them; inside the caller's transaction.
namespace staffelstab
{

/// In order.
QList<Step> stepsOf(store::RecordStore &store, const Id &process);

/// "01", "02" … in the order given; steps that keep their number are not touched.
void numberSteps(store::RecordStore &store, QList<Step> &steps, const store::ChangeContext &change);

/// "01", "02" … of a place from 1.
QString stepNumber(qsizetype position);

/// A new step behind another one, or last; all are numbered again.
Saved putStep(store::RecordStore &store, Step step, const Id &after, const store::ChangeContext &change);

} // namespace staffelstab
