// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace staffelstab::report
{

struct ZipEntry {
    QString name;
    QByteArray bytes;
    bool isPacked = true;
};

/// A ZIP container with these entries in this order; the same entries always give the same bytes. Throws Failure.
QByteArray zipped(const QList<ZipEntry> &entries);

} // namespace staffelstab::report
