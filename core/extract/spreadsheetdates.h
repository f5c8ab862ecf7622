// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace staffelstab::extract
{

/// Whether cells with this number format show a day or a time; built-in formats have a number and no code.
bool isDateFormat(int number, const QString &code);

/// A day of a workbook ("45000") as people write it ("15.03.2023", with the time where there is one); empty for what is
/// none. Workbooks of old Macs count from 1904.
QString dateText(double serial, bool from1904);

/// A number as it is written in German, without signs between thousands.
QString numberText(double value);

} // namespace staffelstab::extract
