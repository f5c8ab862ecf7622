// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"
#include "model/record.h"

#include <QStringList>

namespace staffelstab
{

/// Glossareintrag: a word of the town, what it means, and what the search makes of it.
struct GlossaryEntry : Record {
    QString term;
    QString meaning;
    QStringList synonyms;
    QStringList abbreviations;
    QStringList apartFrom; ///< words that are never the same thing, although people mix them up
    QString split;         ///< the term with '|' or '-' between the parts of the compound
    std::optional<bool> keepWhole;

    bool operator==(const GlossaryEntry &) const = default;
};

/// The parts of a split as typed ("Kita|Beitrag" gives two); empty parts are dropped.
QStringList partsOfSplit(const QString &split);

template <typename R> std::span<const Field> fieldsOf();
template <> std::span<const Field> fieldsOf<GlossaryEntry>();

} // namespace staffelstab
