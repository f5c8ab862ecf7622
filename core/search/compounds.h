// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/lexicon.h"

#include <unordered_map>
#include <vector>

namespace staffelstab::search
{

/// The smallest parts of a word in order, with linking letters ("strassen", "reinigungs", "gebuehr").
using WordParts = std::vector<std::string>;

/// Splits that people have decided, by word form; a word with one part is never split. They count for inflected forms
/// too.
using KnownSplits = std::unordered_map<std::string, WordParts>;

/// The smallest parts of a word form; the form alone where it is no compound or nobody can tell. With known splits
/// first, then the cheapest reading of the lexicon, then the same for each long part.
WordParts partsOfWord(const std::string &form, const Lexicon &lexicon, const KnownSplits &known = {});

/// Every run of neighbouring parts but the whole: what the compound is found by. The parts themselves come first.
std::vector<std::string> runsOf(const WordParts &parts);

} // namespace staffelstab::search
