// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/register.h"

namespace staffelstab
{

/// How a column of the register looks.
struct ColumnLook {
    RegisterColumn column = RegisterColumn::Name;
    const char *key = "";   ///< under which the choice of columns is remembered
    const char *field = ""; ///< the field of a process whose label it bears; else title
    const char *title = "";
    qreal width = 0;       ///< in letters; what is left is shared out
    bool number = false;   ///< aligned to the right
    bool byDefault = true; ///< shown before anybody has chosen
    QString (*text)(const RegisterRow &row) = nullptr;
};

/// In the order of the process register of data-model.md §10.
const QList<ColumnLook> &columnLooks();
const ColumnLook &lookOf(RegisterColumn column);
QString columnTitle(const ColumnLook &look);
QString cellText(const RegisterRow &row, RegisterColumn column);

/// What the rows of one group have in common, in words.
QString groupWord(const RegisterRow &row, RegisterColumn groupedBy);

/// The column with this key; Name for none.
RegisterColumn columnOf(const QString &key);
QString keyOf(RegisterColumn column);

/// Everything that a row says, for people who hear it.
QString spokenRow(const RegisterRow &row);

/// The word for a band of the completeness or of the risk by which the register is narrowed.
QString bandWord(const QString &code);

/// How a review state looks: good, warn, bad, info or neutral.
QString reviewTone(const QString &reviewState);

} // namespace staffelstab
