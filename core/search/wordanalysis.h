// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/compounds.h"

namespace staffelstab::search
{

/// Everything by which a word form is found beside itself and its stem.
struct WordAnalysis {
    std::string masculine;             ///< base of a feminine form, or empty
    std::string family;                ///< what verb and noun share, or empty
    WordParts parts;                   ///< the smallest parts; one for a word that is no compound
    std::vector<std::string> kin;      ///< stems of the masculine base and the family
    std::vector<std::string> leaves;   ///< stems of the smallest parts, empty for a word that is no compound
    std::vector<std::string> allParts; ///< stems of the parts at every level
};

/// A pure function of its arguments.
WordAnalysis analysisOf(const std::string &form, const Lexicon &lexicon, const KnownSplits &known);

} // namespace staffelstab::search
