// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/interruption.h"

#include <QCoreApplication>

#include <csignal>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_DFL); // "staffelstab-cli list … | head" ends quietly
    staffelstab::cli::watchInterruptions();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"staffelstab-cli"_s);
    return static_cast<int>(staffelstab::cli::runCommandLine(application, QCoreApplication::arguments()));
}
