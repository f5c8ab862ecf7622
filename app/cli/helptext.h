// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace staffelstab::cli
{

struct Command;

/// Help composed from the table of commands.
QString helpOfAll();
QString helpOf(const Command &command);
QString versionText();

void printToScreen(const QString &text);

} // namespace staffelstab::cli
