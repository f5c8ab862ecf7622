// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/wordanalysis.h"

#include <QString>

#include <functional>
#include <memory>
#include <string>

namespace staffelstab::search
{

class TownWords;

/// Where a word stands in a text, counted in UTF-16 units.
struct WordSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    bool hyphenated = false; ///< one hyphen alone stands between it and the word before

    qsizetype end() const { return start + length; }
    bool operator==(const WordSpan &) const = default;
};

/// The next word at or after a position; length 0 at the end of the text.
WordSpan nextWord(QStringView text, qsizetype from);

/// Calls visit(WordSpan) for each word of a text, in order.
template <typename Visit> void eachWord(QStringView text, Visit &&visit)
{
    for (WordSpan word = nextWord(text, 0); word.length > 0; word = nextWord(text, word.end()))
        visit(word);
}

/// The spelling by which a word is compared: lower case, ä as ae, ß as ss, no accents, no gender signs ("Bürger*innen",
/// "Bürger/-in", "Bürger(in)"), at most 64 characters.
QString wordForm(QStringView word);

/// Words that stand in nearly every text ("der", "für"); no record is required to have them.
bool isCommonWord(QStringView form);

/// The stem of a word form by the stemmer "german2"; a form that begins with a digit stays as it is.
std::string stemOf(const std::string &form);

/// The terms of one word in the ranked index, UTF-8.
struct WordTerms {
    std::string form;
    std::string stem;

  private:
    friend class Analyser;
    mutable std::shared_ptr<const WordAnalysis> m_analysis; ///< once it was asked for
};

/// Turns words into terms and remembers what it has seen, because texts repeat their words. A reference stays valid
/// until forget(), one to an analysis as long as its terms.
class Analyser
{
  public:
    /// With what is known of German words on this machine, and the office words.
    Analyser();
    Analyser(std::shared_ptr<const Lexicon> lexicon, std::shared_ptr<const TownWords> words);
    ~Analyser();
    Analyser(const Analyser &) = delete;
    Analyser &operator=(const Analyser &) = delete;

    const WordTerms &terms(QStringView word);

    /// Parts, gender and family of a word: dearer, so only for the words that need it.
    const WordAnalysis &analysis(const WordTerms &terms);

    /// What means the same in this town, and what does not.
    const TownWords &townWords() const;

    /// Drops what is remembered once it has become large; call between documents.
    void forget();

  private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

} // namespace staffelstab::search
