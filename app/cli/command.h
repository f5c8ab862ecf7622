// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "cli/exitcode.h"

#include <vector>

namespace staffelstab::cli
{

struct Option {
    const char *name;  ///< "limit"
    const char *value; ///< "N"; empty for a switch
    const char *help;  ///< translation key, context "CliHelp"
};

constexpr int kAnyNumber = -1;

/// One line of the table of commands: everything that parsing, help and man page need.
struct Command {
    const char *name;
    const char *arguments; ///< "FILE ID FIELD=VALUE…"
    const char *summary;   ///< translation key, context "CliHelp"
    const char *details;   ///< the same, may be empty
    int fewest;
    int most; ///< or kAnyNumber
    std::vector<Option> options;
    std::vector<const char *> examples;
    ExitCode (*run)(Call &call);
};

const std::vector<Command> &commands();
const Command *findCommand(QStringView name);

ExitCode runNew(Call &call);
ExitCode runImport(Call &call);
ExitCode runPackage(Call &call);
ExitCode runExport(Call &call);
ExitCode runPerson(Call &call);
ExitCode runReport(Call &call);
ExitCode runCalendar(Call &call);
ExitCode runSearch(Call &call);
ExitCode runEcho(Call &call);
ExitCode runSimilar(Call &call);
ExitCode runIndex(Call &call);
ExitCode runAnalyse(Call &call);
ExitCode runMissed(Call &call);
ExitCode runList(Call &call);
ExitCode runShow(Call &call);
ExitCode runFields(Call &call);
ExitCode runAdd(Call &call);
ExitCode runSet(Call &call);
ExitCode runTag(Call &call);
ExitCode runStatus(Call &call);
ExitCode runLink(Call &call);
ExitCode runSuggest(Call &call);
ExitCode runRoadmap(Call &call);
ExitCode runPriorities(Call &call);
ExitCode runComments(Call &call);
ExitCode runAttach(Call &call);
ExitCode runExtract(Call &call);
ExitCode runHistory(Call &call);
ExitCode runUndo(Call &call);
ExitCode runRemove(Call &call);
ExitCode runBin(Call &call);
ExitCode runRecover(Call &call);
ExitCode runCheck(Call &call);
ExitCode runBackup(Call &call);
ExitCode runRestore(Call &call);

} // namespace staffelstab::cli
