// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

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
    Citation,  ///< a place in a law
    Reference, ///< a file reference
};

/// A query of the ranked index as a value: which terms a record must have, and what each counts.
struct TermTree {
    enum class Op { Term, Or, And, Phrase, Beginning, OneOf }; ///< OneOf: its terms count as one and the same
    Op op = Op::Term;
    std::string term; ///< of Term; what terms begin with of Beginning
    double weight = 1;
    bool ranksOnly = false; ///< records with it are found by its neighbours too
    Way way = Way::Written;
    QString word; ///< what the way leads over: the other word, the compound's part
    std::vector<TermTree> parts;

    bool operator==(const TermTree &) const = default;
};

/// All of it: what is demanded, what only ranks, what leaves a record out.
struct RankedTerms {
    TermTree demanded{.op = TermTree::Op::Or, .term = {}, .word = {}, .parts = {}};
    std::vector<TermTree> bonus;
    std::vector<TermTree> excluded;
};

/// True of an Or without parts: everything matches that is not excluded.
bool demandsNothing(const RankedTerms &terms);

/// Terms joined, without a node that joins only one.
TermTree joined(TermTree::Op op, std::vector<TermTree> parts);

/// For people who work on the search: "(0.6*wohngeld OR Zwohngeld) AND …".
QString toText(const RankedTerms &terms);

} // namespace staffelstab::search
