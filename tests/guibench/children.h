// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stopwatchapplication.h"

#include <QJsonObject>

namespace staffelstab::bench
{

/// Shows an empty window and prints the moment of its first frame (monotonic milliseconds).
int firstFrameOfEmptyWindow(StopwatchApplication &application);

/// The same with the program on a workspace.
int firstFrameOfProgram(StopwatchApplication &application, const QString &workspace);

/// The same until the start page shows what the workspace holds.
int startPageOfProgram(StopwatchApplication &application, const QString &workspace);

/// Scrolls the register, then types a search while an import runs; prints the times as JSON.
int scrollAndType(StopwatchApplication &application, const QString &workspace, const QString &texts);

} // namespace staffelstab::bench
