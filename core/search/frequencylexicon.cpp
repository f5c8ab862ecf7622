// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/frequencylexicon.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <sstream>
#include <vector>

namespace staffelstab::search
{
namespace
{

constexpr unsigned kRareWord = 2; ///< used less often it is no part
constexpr std::size_t kMostKept = 50'000;
constexpr std::size_t kShortestWord = 3;

} // namespace

FrequencyLexicon::FrequencyLexicon(Vocabulary vocabulary) : m_vocabulary(std::move(vocabulary))
{
    for (const auto &[word, count] : m_vocabulary)
        m_total += count;
}

/// By how rare the word is.
double FrequencyLexicon::costOf(std::string_view word) const
{
    const auto found = m_vocabulary.find(std::string(word));
    if (found == m_vocabulary.end() || found->second < kRareWord) return kImpossible;
    return std::log(m_total / found->second);
}

double FrequencyLexicon::beginning(std::string_view part) const
{
    double best = costOf(part);
    for (const std::string_view link : {"s", "es", "n", "en", "er", "e"})
        if (part.ends_with(link) && part.size() >= link.size() + 4)
            best = std::min(best, costOf(part.substr(0, part.size() - link.size())));
    return std::min(best, costOf(std::string(part).append("e"))); // "Schul-"
}

double FrequencyLexicon::ending(std::string_view part) const { return part.size() < 4 ? kImpossible : costOf(part); }

/// The mean of the parts must beat the word: a sum over two parts stands against twice its cost.
double FrequencyLexicon::whole(std::string_view form) const
{
    const auto found = m_vocabulary.find(std::string(form));
    const double count = found == m_vocabulary.end() ? 0.5 : found->second;
    return 2 * std::log(m_total / count);
}

std::string FrequencyLexicon::text() const
{
    std::vector<std::pair<unsigned, std::string>> words;
    for (const auto &[word, count] : m_vocabulary)
        if (count >= kRareWord && word.size() >= kShortestWord) words.emplace_back(count, word);
    std::sort(words.begin(), words.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    if (words.size() > kMostKept) words.resize(kMostKept);
    std::string text;
    for (const auto &[count, word] : words)
        text += word + ' ' + std::to_string(count) + '\n';
    return text;
}

Vocabulary FrequencyLexicon::vocabularyOf(const std::string &text)
{
    Vocabulary vocabulary;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t space = line.find(' ');
        if (space == std::string::npos || space == 0) continue;
        unsigned count = 0;
        const char *end = line.data() + line.size();
        if (std::from_chars(line.data() + space + 1, end, count).ptr == end) vocabulary[line.substr(0, space)] = count;
    }
    return vocabulary;
}

} // namespace staffelstab::search
