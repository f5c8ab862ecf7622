// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"

#include <QStringList>

class QCoreApplication;

namespace staffelstab::cli
{

/// Reads the arguments, runs the command of the table and words whatever goes wrong.
ExitCode runCommandLine(QCoreApplication &application, const QStringList &arguments);

} // namespace staffelstab::cli
