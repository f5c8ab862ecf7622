// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/firstdays.h"

namespace staffelstab
{

class Workspace;

/// What the successor of a post reads in the first 100 days; the same that the document prints.
Result<report::FirstDays> firstDays(Workspace &workspace, const Id &post, const QString &language,
                                    const QDate &today = QDate::currentDate());

} // namespace staffelstab
