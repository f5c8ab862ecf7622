// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/documents.h"
#include "search/letterset.h"
#include "search/querytree.h"
#include "search/wordmap.h"
#include "search/words.h"

namespace staffelstab::search
{

/// Finds the places of a text that a query tree matches, with the same analysis as the ranked index.
class PassageFinder
{
  public:
    PassageFinder(const QueryTree &tree, Analyser &analyser);

    /// The best passages of a record, each a window of some words around what matched; a title is kept whole.
    QList<Passage> passagesOf(const QList<TextPart> &parts, int limit);

    /// The texts as they are, each with every place that matches; very long ones are cut.
    QList<Passage> wholeTexts(const QList<TextPart> &parts);

    /// A place that matches and the clauses it belongs to (bit by bit).
    struct Place {
        qsizetype start = 0;
        qsizetype length = 0;
        quint64 clauses = 0;
        quint64 byOther = 0; ///< those of them that only another word of the same meaning answers
        quint64 byPart = 0;  ///< those that only a part of what was typed answers: "Weihnachtsgeld" for "Wohngeld"
    };
    QList<Place> placesIn(const QString &text);

  private:
    struct Wanted {
        std::string form;
        std::string stem;
        bool prefix = false;
        quint64 clause = 0;
        std::vector<std::string> own;    ///< stems of the word and its kin
        std::vector<std::string> others; ///< stems of other words of the same meaning
        std::vector<std::string> parts;  ///< stems of the parts of a compound
    };
    /// Clauses that one word answers, in each way.
    struct Answered {
        quint64 own = 0;
        quint64 byOther = 0;
        quint64 byPart = 0;
    };
    void want(const QString &word, bool prefix, quint64 clause);
    bool meets(const WordTerms &word, const std::vector<std::string> &stems);
    Answered answeredBy(QStringView word);
    Answered lookedUp(QStringView word);
    QList<QList<Place>> placesOf(const QList<TextPart> &parts);
    void addPhrases(const QString &text, const QList<WordSpan> &words, QList<Place> &places);
    void addCitations(const QString &text, QList<Place> &places) const;

    const QueryTree &m_tree;
    Analyser &m_analyser;
    std::vector<Wanted> m_wanted;
    std::vector<LetterSet> m_letters; ///< of all that is wanted
    quint64 m_phraseClauses = 0;
    quint64 m_commonClauses = 0;
    bool m_hasCitations = false;
    WordMap<Answered> m_known;
};

/// A window of the text with its marks; positions fit the shortened text.
Passage windowOf(const TextPart &part, const QList<PassageFinder::Place> &places, qsizetype first, qsizetype last);

} // namespace staffelstab::search
