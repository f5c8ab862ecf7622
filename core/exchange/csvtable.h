// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace staffelstab::exchange
{

/// A CSV file as rows of cells; the first row is the header. Separator (";", ",", tab, "|") by what the header holds
/// most.
struct CsvTable {
    struct Row {
        QStringList cells;
        qint64 line = 0; ///< in which the row begins
    };
    QStringList header;
    QList<Row> rows; ///< without empty ones
};

/// Throws Refused. One apostrophe before = + - @ is taken off: spreadsheets are protected by it against formulas.
CsvTable csvTable(const QString &text);

} // namespace staffelstab::exchange
