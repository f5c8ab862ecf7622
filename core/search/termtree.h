// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/reason.h"

#include <string>
#include <vector>

namespace staffelstab::search
{

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
