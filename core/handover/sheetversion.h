// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/anyrecord.h"

/// Which version of a sheet somebody has read. A version is what the process and its steps say, in the order of the
/// steps; what is planned, counted, searched or checked with the sheet makes no new one, and neither does what is known
/// about it, which many people write every day. What is written back as it was is the earlier version again.
namespace staffelstab::handover
{

/// Whether a new value of the field makes a new version.
bool makesVersion(RecordKind kind, const Field &field);

/// The same for all versions that say the same, and for no others.
QString sheetVersion(const Process &process, const QList<Step> &steps);

} // namespace staffelstab::handover
