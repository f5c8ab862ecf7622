// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QString>

namespace staffelstab::cli
{

struct ExitMeaning {
    ExitCode code;
    const char *meaning; ///< translation key, context "CliHelp"
};
const std::vector<ExitMeaning> &exitMeanings();
const std::vector<Option> &commonOptions();

/// Help composed from the table of commands.
QString helpOfAll();
QString helpOf(const Command &command);
QString versionText();

void printToScreen(const QString &text);

} // namespace staffelstab::cli
