// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace staffelstab
{

/// Lower case, without accents, ß as ss: "Straße" and "STRASSE" fold to "strasse", "Köln" to "koln".
/// The one folding that quick find, sorting and comparison of names share.
QString folded(QStringView text);

/// Text as it may be stored: NFC, without NUL and other control characters except tab and line feed,
/// without text-direction overrides, lone surrogates replaced.
QString cleaned(const QString &text);

/// At most the given number of characters, cut at a word where possible, with an ellipsis.
QString shortened(const QString &text, qsizetype length);

} // namespace staffelstab
