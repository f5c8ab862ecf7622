// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/interruption.h"

#include <QGuiApplication>

#include <algorithm>
#include <csignal>
#include <memory>
#include <string_view>

using namespace Qt::StringLiterals;

namespace
{

/// Documents need fonts, but no display; all other commands start without them.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    if (std::find(argv, argv + argc, std::string_view("report")) == argv + argc)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_DFL); // "staffelstab-cli list … | head" ends quietly
    staffelstab::cli::watchInterruptions();
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(u"staffelstab-cli"_s);
    return static_cast<int>(staffelstab::cli::runCommandLine(*application, QCoreApplication::arguments()));
}
