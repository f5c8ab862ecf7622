// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/lexicon.h"

#include <unordered_map>

namespace staffelstab::search
{

/// How often word forms stand in the texts of a workspace.
using Vocabulary = std::unordered_map<std::string, unsigned>;

/// Knows words only by how often they are used: a compound is read as parts that are used more than itself (Koehn and
/// Knight). For machines without a dictionary.
class FrequencyLexicon : public Lexicon
{
  public:
    explicit FrequencyLexicon(Vocabulary vocabulary);

    double beginning(std::string_view part) const override;
    double ending(std::string_view part) const override;
    double whole(std::string_view form) const override;

    /// One line of text for each word that may be a part, to keep beside an index; the most frequent first.
    std::string text() const;
    static Vocabulary vocabularyOf(const std::string &text);

  private:
    double costOf(std::string_view word) const;

    Vocabulary m_vocabulary;
    double m_total = 1;
};

} // namespace staffelstab::search
