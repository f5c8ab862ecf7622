// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/recordwords.h"

#include "search/citations.h"
#include "search/indexlayout.h"

#include <algorithm>

namespace staffelstab::search
{
namespace
{

constexpr qsizetype kMostWords = 4;      ///< remembered of each term
constexpr qsizetype kSearched = 400'000; ///< characters of one part that are looked through

bool isOwnTitle(const TextPart &part) { return part.weight == SearchWeight::Title && part.step.isEmpty(); }

} // namespace

RecordWords::RecordWords(const QList<TextPart> &parts, Analyser &analyser) : m_parts(parts)
{
    std::stable_partition(m_parts.begin(), m_parts.end(), isOwnTitle);
    for (const TextPart &part : std::as_const(m_parts))
        read(part, analyser);
}

QList<RecordWords::Word> RecordWords::of(const std::string &term) const
{
    const auto found = m_words.find(term);
    return found == m_words.end() ? QList<Word>() : found->second;
}

QList<RecordWords::Word> RecordWords::beginningWith(const std::string &start) const
{
    QList<Word> words;
    for (const auto &[term, found] : m_words)
        if (term.starts_with(start)) words += found;
    std::sort(words.begin(), words.end(), [](const Word &a, const Word &b) {
        return a.inTitle != b.inTitle           ? a.inTitle
               : a.text.size() != b.text.size() ? a.text.size() < b.text.size()
                                                : a.text < b.text;
    });
    return words;
}

void RecordWords::addTerm(const std::string &term, const Word &word)
{
    QList<Word> &words = m_words[term];
    const bool known = std::any_of(words.cbegin(), words.cend(), [&](const Word &each) {
        return each.text.compare(word.text, Qt::CaseInsensitive) == 0;
    });
    if (!known && words.size() < kMostWords) words << word;
}

void RecordWords::add(const QString &text, bool inTitle, Analyser &analyser)
{
    const WordTerms &terms = analyser.terms(text);
    if (terms.form.empty()) return;
    const Word word{text, inTitle};
    addTerm(terms.form, word);
    addTerm(layout::kStem + terms.stem, word);
    const WordAnalysis &analysis = analyser.analysis(terms);
    for (const std::string &part : analysis.allParts)
        addTerm(layout::kPart + part, word);
    for (const std::string &kin : analysis.kin)
        addTerm(layout::kKin + kin, word);
    if (!inTitle) return;
    addTerm(layout::kTitleForm + terms.form, word);
    addTerm(layout::kTitleStem + terms.stem, word);
    for (const std::string &part : analysis.allParts)
        addTerm(layout::kTitlePart + part, word);
}

/// "Gewerbe-Anmeldung" is found as "Gewerbeanmeldung" too.
void RecordWords::addJoined(const QString &text, const QList<WordSpan> &group, bool inTitle, Analyser &analyser)
{
    if (group.size() < 2) return;
    QString joined;
    for (const WordSpan &word : group)
        joined += QStringView(text).sliced(word.start, word.length);
    const qsizetype start = group.front().start;
    addTerm(layout::kStem + analyser.terms(joined).stem, {text.sliced(start, group.back().end() - start), inTitle});
}

void RecordWords::read(const TextPart &part, Analyser &analyser)
{
    const QString text = part.text.left(kSearched);
    const bool inTitle = isOwnTitle(part);
    QList<WordSpan> group;
    eachWord(text, [&](const WordSpan &word) {
        if (!word.hyphenated) {
            addJoined(text, group, inTitle, analyser);
            group.clear();
        }
        group << word;
        add(text.sliced(word.start, word.length), inTitle, analyser);
    });
    addJoined(text, group, inTitle, analyser);
    for (const Citation &citation : citationsIn(text)) {
        const Word written{text.sliced(citation.start, citation.length), inTitle};
        for (const QString &key : citation.keys())
            addTerm(layout::term(layout::kCitation, key), written);
    }
    for (const FileReference &reference : fileReferencesIn(text))
        addTerm(layout::term(layout::kReference, reference.key),
                {text.sliced(reference.start, reference.length), inTitle});
    if (part.weight == SearchWeight::Identifier && text.size() <= 100)
        if (const QString key = referenceKey(text); !key.isEmpty())
            addTerm(layout::term(layout::kReference, key), {text.simplified(), inTitle});
}

} // namespace staffelstab::search
