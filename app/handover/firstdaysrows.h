// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "usecase/firstdays.h"

/// What a successor needs first, in the words of the program.
namespace staffelstab
{

struct FirstDaysRow {
    QString record;
    QString title;
    QString detail;
    QString chip;
    QString tone;
    bool isCase = false; ///< has no page of its own

    bool operator==(const FirstDaysRow &) const = default;
};

/// The sections of the page, in its order.
enum class FirstDaysPart { ToDo, Never, FirstTraps, Dates, Accesses, People, Traps, Cases };
inline constexpr int kFirstDaysParts = 8;

QList<FirstDaysRow> firstDaysRows(const report::FirstDays &days, FirstDaysPart part);
QList<RowsModel<FirstDaysRow>::Role> firstDaysRoles();

} // namespace staffelstab
