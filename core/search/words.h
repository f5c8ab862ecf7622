// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <string>

namespace staffelstab::search
{

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

/// The spelling by which a word is compared: lower case, ä as ae, ß as ss, no accents, at most 64 characters.
QString wordForm(QStringView word);

/// Words that stand in nearly every text ("der", "für"); no record is required to have them.
bool isCommonWord(QStringView form);

/// The terms of one word in the ranked index, UTF-8.
struct WordTerms {
    std::string form;
    std::string stem;
};

/// Turns words into terms with the stemmer "german2" and remembers what it has seen, because texts repeat their words.
/// A reference stays valid until forget().
class Analyser
{
  public:
    Analyser();
    ~Analyser();
    Analyser(const Analyser &) = delete;
    Analyser &operator=(const Analyser &) = delete;

    const WordTerms &terms(QStringView word);

    /// Drops what is remembered once it has become large; call between documents.
    void forget();

  private:
    struct Memory;
    std::unique_ptr<Memory> m_memory;
};

} // namespace staffelstab::search
