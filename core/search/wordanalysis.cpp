// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordanalysis.h"

#include "search/wordkin.h"
#include "search/words.h"

#include <algorithm>

namespace staffelstab::search
{
namespace
{

constexpr std::size_t kShortestKin = 3;

void addOnce(std::vector<std::string> &words, const std::string &word)
{
    if (std::find(words.cbegin(), words.cend(), word) == words.cend()) words.push_back(word);
}

} // namespace

WordAnalysis analysisOf(const std::string &form, const Lexicon &lexicon, const KnownSplits &known)
{
    WordAnalysis analysis;
    const std::string stem = stemOf(form);
    analysis.masculine = masculineBase(form);
    analysis.family = familyBase(form);
    for (const std::string &base : {analysis.masculine, analysis.family}) {
        if (base.size() < kShortestKin) continue;
        if (const std::string kin = stemOf(base); kin != stem) addOnce(analysis.kin, kin);
    }
    analysis.parts = partsOfWord(analysis.masculine.empty() ? form : analysis.masculine, lexicon, known);
    if (analysis.parts.size() < 2) return analysis;
    for (const std::string &part : analysis.parts)
        analysis.leaves.push_back(stemOf(part));
    for (const std::string &run : runsOf(analysis.parts)) {
        addOnce(analysis.allParts, stemOf(run));
        if (const std::string family = familyBase(run); family.size() >= kShortestKin)
            addOnce(analysis.allParts, stemOf(family));
    }
    return analysis;
}

} // namespace staffelstab::search
