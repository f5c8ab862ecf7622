// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <memory>
#include <string>
#include <string_view>

namespace staffelstab::search
{

/// What is known of German words, asked by the splitter of compounds. Costs are comparable within one lexicon; the
/// cheapest reading of a word wins. Words are forms (lower case, ae for ä, ss for ß).
class Lexicon
{
  public:
    static constexpr double kImpossible = std::numeric_limits<double>::infinity();

    virtual ~Lexicon() = default;

    /// As a part before the last one, with its linking letters.
    virtual double beginning(std::string_view part) const = 0;
    /// As the last part, perhaps inflected.
    virtual double ending(std::string_view part) const = 0;
    /// As one word that is not taken apart.
    virtual double whole(std::string_view form) const = 0;
};

/// The dictionary of this machine, read once; where none is installed, a lexicon that knows no word.
std::shared_ptr<const Lexicon> germanLexicon();

/// The dictionary of this machine, or what is to be known from the words of an index where there is none.
std::shared_ptr<const Lexicon> lexiconFor(const std::string &vocabulary);

bool hasGermanDictionary();

/// Names what germanLexicon() has read, for indexes to notice that it changed.
std::string germanLexiconVersion();

} // namespace staffelstab::search
