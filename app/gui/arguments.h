// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace staffelstab
{

/// What the command line asks for.
struct Arguments {
    QString file;
    QString page;
    QString open;   ///< id of a record to show
    QString search; ///< words for the search page
    QString language;
    QString theme;
    QString grab; ///< picture file; the program shows the page, writes it and ends
    int scale = 0;
    bool sample = false;
    bool demo = false;
};

/// Reads the command line; answers --help, --version and mistakes itself and ends the program then.
Arguments parseArguments(const QStringList &arguments);

} // namespace staffelstab
