// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace staffelstab
{

/// A library that core is built on, as "About" names it.
struct Library {
    QString name;
    QString version; ///< of what is loaded
    QString licence;
};

QList<Library> usedLibraries();

} // namespace staffelstab
