// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/aboutviewmodel.h"

#include "usecase/libraries.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace staffelstab
{

AboutViewModel::AboutViewModel(QObject *parent)
    : QObject(parent), m_libraries({{"name", [](const LibraryRow &row) { return QVariant(row.name); }},
                                    {"version", [](const LibraryRow &row) { return QVariant(row.version); }},
                                    {"licence", [](const LibraryRow &row) { return QVariant(row.licence); }}})
{
    QList<LibraryRow> rows{{u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s}};
    const QList<Library> libraries = usedLibraries();
    for (const Library &library : libraries)
        rows << LibraryRow{library.name, library.version, library.licence};
    m_libraries.replace(std::move(rows));
}

QString AboutViewModel::version() const { return QCoreApplication::applicationVersion(); }

} // namespace staffelstab
