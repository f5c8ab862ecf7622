// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace staffelstab::search
{

/// In which way a term leads from a typed word to a record; what a person is told who asks why a record was found.
enum class Way {
    Written,   ///< the word itself, perhaps inflected
    Begins,    ///< a word that begins so
    Kin,       ///< the same person in another gender, verb and noun of one family
    Part,      ///< the word is a part of a compound of the record
    Parts,     ///< the word is a compound, and its parts stand in the record
    SameAs,    ///< an office word of the same meaning
    Further,   ///< a word of OpenThesaurus, used where little was found
    Spelling,  ///< a word that was probably meant, where nothing has the typed one
    Citation,  ///< a place in a law
    Reference, ///< a file reference
    Missing,   ///< not at all: the record was found by the other words
};

/// One reason why a record is among the hits.
struct Reason {
    QString typed; ///< word or words of the query
    Way way = Way::Written;
    QStringList found;    ///< the words of the record, as it writes them
    bool inTitle = false; ///< one of them stands in its title

    bool operator==(const Reason &) const = default;
};

} // namespace staffelstab::search
