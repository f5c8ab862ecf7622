// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/documents.h"
#include "search/words.h"

#include <unordered_map>

namespace staffelstab::search
{

/// The words of a record by the terms that the ranked index has for them: the way back from a term to the text.
class RecordWords
{
  public:
    struct Word {
        QString text; ///< as the record writes it
        bool inTitle = false;
    };

    RecordWords(const QList<TextPart> &parts, Analyser &analyser);

    /// The words that gave the record this term, those of the title first.
    QList<Word> of(const std::string &term) const;
    QList<Word> beginningWith(const std::string &start) const;

    const QList<TextPart> &parts() const { return m_parts; }

  private:
    void read(const TextPart &part, Analyser &analyser);
    void add(const QString &text, bool inTitle, Analyser &analyser);
    void addTerm(const std::string &term, const Word &word);
    void addJoined(const QString &text, const QList<WordSpan> &group, bool inTitle, Analyser &analyser);

    QList<TextPart> m_parts;
    std::unordered_map<std::string, QList<Word>> m_words;
};

} // namespace staffelstab::search
