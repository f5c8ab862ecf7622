// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/packageintake.h"
#include "usecase/sharing.h"

#include <QString>

/// The words of exchange packages, for screens and command line.
namespace staffelstab
{

/// "name", "e-mail address" …
QString findWord(FindSort sort);

/// "new", "the same", "different", "in the bin".
QString standingWord(Standing standing);

/// The label of the field in which something was found; the package's own note for no record.
QString replacedFieldWord(const Replacement &replacement);

/// One line for each field in which theirs differs from ours.
QString differencesText(const PackageLine &line);

/// A usual licence in words; anything else is its own word.
QString licenceWord(const QString &licence);

} // namespace staffelstab
