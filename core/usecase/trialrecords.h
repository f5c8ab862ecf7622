// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordstore.h"

/// Trial runs and questions of a sheet as the use cases need them; inside the caller's transaction.
namespace staffelstab
{

/// Of a process, newest first; one that is running before those that have ended.
QList<TrialRun> trialsOf(store::RecordStore &store, const Id &process);

/// Who is the expert for a process; empty where nobody is.
Id expertOf(store::RecordStore &store, const Id &process);

/// The open question with these words about the subject, put to the expert for the process where nobody has asked it
/// yet.
Id askExpert(store::RecordStore &store, OpenQuestion question, const Id &process, const store::ChangeContext &change);

} // namespace staffelstab
