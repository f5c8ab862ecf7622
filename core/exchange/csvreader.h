// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/package.h"

namespace staffelstab::exchange
{

/// Tables of units, posts, catalogue services or glossary entries, told apart by their columns; German or English
/// header.
class CsvReader
{
  public:
    static Package read(const Source &source);
};

/// The id of a unit in every file that names it by this code.
Id unitId(const QString &code);

} // namespace staffelstab::exchange
