// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace staffelstab
{

/// A part of two texts that are read together: in both, in the earlier one alone, or in the later one alone.
struct TextPiece {
    enum class Sort { Same, Gone, New };
    Sort sort = Sort::Same;
    QString text;

    bool operator==(const TextPiece &) const = default;
};

/// Word by word what stayed, what went and what came; what went stands before what came in its place. Of texts that are
/// too long to be compared in a moment, everything between their common beginning and end went and came.
QList<TextPiece> compareTexts(const QString &before, const QString &after);

/// The same of one of many texts: each takes what it needs of what is left for all of them, in pairs of words.
QList<TextPiece> compareTexts(const QString &before, const QString &after, qsizetype &pairsLeft);

} // namespace staffelstab
