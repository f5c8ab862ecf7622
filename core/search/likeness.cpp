// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/likeness.h"

#include "search/indexlayout.h"
#include "search/words.h"

#include <algorithm>
#include <cmath>

namespace staffelstab::search
{
namespace
{

constexpr std::size_t kMostTerms = 40;
constexpr std::size_t kShortestStem = 3;
constexpr double kMostRecords = 0.25; ///< share of all records that may have a term
constexpr unsigned kFewRecords = 40;  ///< in a workspace so small no word is frequent

struct Sort {
    const std::string &prefix;
    double weight;
};

/// How much a term of this sort counts; 0 for sorts that say nothing of the matter.
double weightOfSort(const std::string &term)
{
    static const Sort sorts[] = {{layout::kTitleStem, 3},
                                 {layout::kTitlePart, 1.5},
                                 {layout::kStem, 1},
                                 {layout::kPart, 0.4},
                                 {layout::kCitation, 3}};
    for (const Sort &sort : sorts) {
        if (!term.starts_with(sort.prefix)) continue;
        const std::string word = term.substr(sort.prefix.size());
        const bool isWord = sort.prefix != layout::kCitation;
        if (isWord && (word.size() < kShortestStem || isCommonWord(QString::fromStdString(word)))) return 0;
        return sort.weight;
    }
    return 0;
}

} // namespace

std::vector<WeighedTerm> tellingTerms(const std::vector<TermUse> &uses, unsigned allRecords)
{
    const double most = std::max<double>(kFewRecords, kMostRecords * allRecords);
    std::vector<WeighedTerm> terms;
    for (const TermUse &use : uses) {
        if (use.records < 2 || use.records > most) continue;
        const double sort = weightOfSort(use.term);
        if (sort <= 0) continue;
        const double rarity = std::log(1 + static_cast<double>(allRecords) / use.records);
        terms.push_back({use.term, sort * rarity * (1 + std::log(static_cast<double>(std::max(1U, use.count))))});
    }
    std::sort(terms.begin(), terms.end(), [](const WeighedTerm &a, const WeighedTerm &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
    });
    if (terms.size() > kMostTerms) terms.resize(kMostTerms);
    return terms;
}

} // namespace staffelstab::search
