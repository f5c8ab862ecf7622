// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/passages.h"

#include "search/citations.h"
#include "search/townwords.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

constexpr qsizetype kWindow = 200;       ///< characters between the first and the last mark
constexpr qsizetype kMargin = 60;        ///< characters before the first mark
constexpr qsizetype kPassage = 280;      ///< characters of a passage
constexpr qsizetype kSearched = 400'000; ///< characters of one part that are looked through

qsizetype toWordStart(const QString &text, qsizetype at, qsizetype latest)
{
    if (at <= 0) return 0;
    while (at < latest && !text[at - 1].isSpace())
        ++at;
    return at;
}

qsizetype toWordEnd(const QString &text, qsizetype at, qsizetype earliest)
{
    if (at >= text.size()) return text.size();
    while (at > earliest && !text[at].isSpace())
        --at;
    return at;
}

/// The run of places within one window that answers most clauses.
struct Run {
    qsizetype first = 0;
    qsizetype last = -1;
    quint64 clauses = 0;
    quint64 direct = 0; ///< clauses that are answered by the word itself
    int score = 0;
};

Run bestRun(const QList<PassageFinder::Place> &places, quint64 common)
{
    Run best;
    for (qsizetype first = 0; first < places.size(); ++first) {
        Run run{first, first - 1, 0, 0, 0};
        int count = 0;
        for (qsizetype i = first; i < places.size(); ++i) {
            if (i > first && places[i].start + places[i].length - places[first].start > kWindow) break;
            run.clauses |= places[i].clauses;
            run.direct |= places[i].clauses & ~(places[i].byOther | places[i].byPart);
            run.last = i;
            if (places[i].clauses & ~common) ++count;
        }
        const qsizetype apart = places[run.last].start - places[first].start;
        run.score = 60 * std::popcount(run.clauses & ~common) + 40 * std::popcount(run.direct & ~common) +
                    5 * std::popcount(run.clauses & common) + std::min(count, 9) +
                    static_cast<int>(40 - std::min<qsizetype>(apart / 5, 40)); // close together
        if (run.score > best.score) best = run;
    }
    return best;
}

int rankOf(const TextPart &part)
{
    if (part.weight == SearchWeight::Title) return part.step.isEmpty() ? 4 : 3;
    if (part.weight == SearchWeight::Identifier) return 2;
    return part.weight == SearchWeight::Body ? 1 : 0;
}

} // namespace

PassageFinder::PassageFinder(const QueryTree &tree, Analyser &analyser) : m_tree(tree), m_analyser(analyser)
{
    for (qsizetype i = 0; i < tree.clauses.size(); ++i) {
        const Clause &clause = tree.clauses[i];
        const quint64 bit = 1ULL << i;
        if (clause.excluded) continue;
        if (clause.common) m_commonClauses |= bit;
        if (clause.kind == Clause::Kind::Phrase) {
            m_phraseClauses |= bit;
            continue;
        }
        if (clause.kind == Clause::Kind::Citation) m_hasCitations = true;
        QStringList words = clause.words;
        if (clause.kind == Clause::Kind::Word && words.size() > 1) words << words.join(QString());
        for (const QString &word : std::as_const(words)) {
            const bool last = word == clause.words.back() || word == words.back();
            want(word, clause.prefix && last, bit);
        }
    }
}

void PassageFinder::want(const QString &word, bool prefix, quint64 clause)
{
    const WordTerms &terms = m_analyser.terms(word);
    const WordAnalysis &analysis = m_analyser.analysis(terms);
    Wanted wanted{terms.form, terms.stem, prefix && terms.form.size() >= 3, clause, analysis.kin, {}, analysis.leaves};
    wanted.own.push_back(terms.stem);
    if (m_tree.clauses.size() <= kMostExpanded)
        for (const QStringList &words : m_analyser.townWords().alternatives({word}))
            if (words.size() == 1) wanted.others.push_back(m_analyser.terms(words.front()).stem);
    m_letters.emplace_back(wanted.form);
    for (const auto *stems : {&wanted.own, &wanted.others, &wanted.parts})
        for (const std::string &stem : *stems)
            m_letters.emplace_back(stem);
    m_wanted.push_back(std::move(wanted));
}

/// The analysis is dear, so a word is only taken apart when its stem can hold one of the wanted ones.
bool PassageFinder::meets(const WordTerms &word, const std::vector<std::string> &stems)
{
    for (const std::string &stem : stems) {
        if (word.stem == stem) return true;
        if (stem.size() < 3) continue;
        const bool holds = word.stem.find(stem) != std::string::npos;
        if (!holds && word.stem.compare(0, 2, stem, 0, 2) != 0) continue;
        const WordAnalysis &analysis = m_analyser.analysis(word);
        const auto has = [&](const std::vector<std::string> &known) {
            return std::find(known.cbegin(), known.cend(), stem) != known.cend();
        };
        if (has(analysis.kin) || (holds && has(analysis.allParts))) return true;
    }
    return false;
}

/// Most words of a text answer nothing, and nearly all of them can be told by their letters.
PassageFinder::Answered PassageFinder::answeredBy(QStringView word)
{
    const LetterSet letters(word);
    const bool mayAnswer = std::any_of(m_letters.cbegin(), m_letters.cend(),
                                       [&](const LetterSet &wanted) { return letters.mayHold(wanted); });
    return mayAnswer ? lookedUp(word) : Answered();
}

PassageFinder::Answered PassageFinder::lookedUp(QStringView word)
{
    if (const Answered *known = m_known.find(word)) return *known;
    const WordTerms &terms = m_analyser.terms(word);
    Answered answered;
    for (const Wanted &wanted : m_wanted) {
        const bool same = terms.form == wanted.form || (wanted.prefix && terms.form.starts_with(wanted.form));
        if (same || meets(terms, wanted.own))
            answered.own |= wanted.clause;
        else if (meets(terms, wanted.others))
            answered.byOther |= wanted.clause;
        else if (meets(terms, wanted.parts))
            answered.byPart |= wanted.clause;
    }
    answered.byOther &= ~answered.own;
    answered.byPart &= ~(answered.own | answered.byOther);
    return m_known.add(word, answered);
}

QList<PassageFinder::Place> PassageFinder::placesIn(const QString &text)
{
    QList<Place> places;
    const auto add = [&](qsizetype start, qsizetype length, const Answered &answered) {
        const quint64 clauses = answered.own | answered.byOther | answered.byPart;
        if (clauses) places.append({start, length, clauses, answered.byOther, answered.byPart});
    };
    QList<WordSpan> words; // of the present hyphen group, or of the whole text where phrases are wanted
    const auto closeGroup = [&](const QList<WordSpan> &group) {
        if (group.size() < 2) return;
        const qsizetype start = group.front().start;
        QString joined;
        for (const WordSpan &word : group)
            joined += QStringView(text).sliced(word.start, word.length);
        add(start, group.back().end() - start, answeredBy(joined));
    };
    QList<WordSpan> group;
    eachWord(text, [&](const WordSpan &word) {
        if (m_phraseClauses) words << word;
        if (!word.hyphenated) {
            closeGroup(group);
            group.clear();
        }
        group << word;
        add(word.start, word.length, answeredBy(QStringView(text).sliced(word.start, word.length)));
    });
    closeGroup(group);
    if (m_phraseClauses) addPhrases(text, words, places);
    if (m_hasCitations) addCitations(text, places);
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<Place> merged; // marks never overlap
    for (const Place &place : std::as_const(places)) {
        if (!merged.isEmpty() && place.start < merged.back().start + merged.back().length) {
            Place &last = merged.back();
            last.length = std::max(last.length, place.start + place.length - last.start);
            const quint64 answered =
                (last.clauses & ~(last.byOther | last.byPart)) | (place.clauses & ~(place.byOther | place.byPart));
            last.clauses |= place.clauses;
            last.byOther = (last.byOther | place.byOther) & ~answered;
            last.byPart = (last.byPart | place.byPart) & ~(answered | last.byOther);
        } else {
            merged << place;
        }
    }
    return merged;
}

void PassageFinder::addPhrases(const QString &text, const QList<WordSpan> &words, QList<Place> &places)
{
    for (qsizetype c = 0; c < m_tree.clauses.size(); ++c) {
        const Clause &clause = m_tree.clauses[c];
        if (clause.excluded || clause.kind != Clause::Kind::Phrase) continue;
        std::vector<std::pair<std::string, LetterSet>> forms;
        for (const QString &word : clause.words) {
            const std::string &form = m_analyser.terms(word).form;
            forms.emplace_back(form, LetterSet(form));
        }
        const auto length = static_cast<qsizetype>(forms.size());
        for (qsizetype at = 0; at + length <= words.size(); ++at) {
            qsizetype same = 0;
            while (same < length) {
                const QStringView word = QStringView(text).sliced(words[at + same].start, words[at + same].length);
                const auto &[form, letters] = forms[static_cast<std::size_t>(same)];
                if (!LetterSet(word).mayHold(letters) || m_analyser.terms(word).form != form) break;
                ++same;
            }
            if (same == length)
                places.append({words[at].start, words[at + length - 1].end() - words[at].start, 1ULL << c, 0, 0});
        }
    }
}

void PassageFinder::addCitations(const QString &text, QList<Place> &places) const
{
    for (const Citation &citation : citationsIn(text)) {
        const QStringList keys = citation.keys();
        for (qsizetype c = 0; c < m_tree.clauses.size(); ++c) {
            const Clause &clause = m_tree.clauses[c];
            if (!clause.excluded && clause.kind == Clause::Kind::Citation && keys.contains(clause.keys.front()))
                places.append({citation.start, citation.length, 1ULL << c, 0, 0});
        }
    }
}

Passage windowOf(const TextPart &part, const QList<PassageFinder::Place> &places, qsizetype first, qsizetype last)
{
    Passage passage{part.field, part.step, part.record, {}, {}, part.page, part.label};
    const QString &text = part.text;
    qsizetype start = 0, end = text.size();
    if (text.size() > kPassage) {
        const qsizetype firstMark = places[first].start;
        const qsizetype lastMark = places[last].start + std::min(places[last].length, kPassage);
        start = toWordStart(text, std::max<qsizetype>(0, firstMark - kMargin), firstMark);
        end = toWordEnd(text, std::min(text.size(), std::max(start + kPassage, lastMark)), lastMark);
        if (end > start && end < text.size() && text[end - 1].isHighSurrogate()) --end;
        if (start > 0 && text[start].isLowSurrogate()) --start;
    }
    const bool cutBefore = start > 0;
    passage.text = text.mid(start, end - start).replace(u'\n', u' ').replace(u'\t', u' ');
    if (cutBefore) passage.text.prepend(u'…');
    if (end < text.size()) passage.text.append(u'…');
    for (const PassageFinder::Place &place : places) {
        const qsizetype from = std::max(place.start, start), to = std::min(place.start + place.length, end);
        if (from < to) passage.marks.append({from - start + (cutBefore ? 1 : 0), to - from});
    }
    return passage;
}

/// Of all parts of a record. A part of a typed word says nothing where the word itself stands elsewhere in the record.
QList<QList<PassageFinder::Place>> PassageFinder::placesOf(const QList<TextPart> &parts)
{
    QList<QList<Place>> all;
    quint64 answered = 0;
    for (const TextPart &part : parts) {
        all << placesIn(part.text.size() > kSearched ? part.text.left(kSearched) : part.text);
        for (const Place &place : std::as_const(all.back()))
            answered |= place.clauses & ~place.byPart;
    }
    for (QList<Place> &places : all) {
        for (Place &place : places)
            place.clauses &= ~(place.byPart & answered);
        places.removeIf([](const Place &place) { return place.clauses == 0; });
    }
    return all;
}

QList<Passage> PassageFinder::passagesOf(const QList<TextPart> &parts, int limit)
{
    struct Candidate {
        const TextPart *part;
        QList<Place> places;
        Run run;
    };
    QList<Candidate> candidates;
    const QList<QList<Place>> all = placesOf(parts);
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (const Run run = bestRun(all[i], m_commonClauses); run.score > 0)
            candidates.append({&parts[i], all[i], run});
    QList<Passage> passages;
    quint64 shown = 0;
    while (passages.size() < limit && !candidates.isEmpty()) {
        const auto value = [&](const Candidate &candidate) { // what is new counts most, then how much, then where
            return 6'000 * std::popcount(candidate.run.clauses & ~shown & ~m_commonClauses) +
                   4'000 * std::popcount(candidate.run.direct & ~shown & ~m_commonClauses) + 10 * candidate.run.score +
                   rankOf(*candidate.part);
        };
        const auto best = std::max_element(candidates.begin(), candidates.end(),
                                           [&](const auto &a, const auto &b) { return value(a) < value(b); });
        if (!passages.isEmpty() && (best->run.clauses & ~m_commonClauses) == 0) break;
        shown |= best->run.clauses;
        passages << windowOf(*best->part, best->places, best->run.first, best->run.last);
        candidates.erase(best);
    }
    return passages;
}

QList<Passage> PassageFinder::wholeTexts(const QList<TextPart> &parts)
{
    QList<Passage> passages;
    const QList<QList<Place>> all = placesOf(parts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const TextPart &part = parts[i];
        Passage passage{part.field, part.step, part.record, part.text.left(kSearched), {}, part.page, part.label};
        for (const Place &place : all[i])
            passage.marks.append({place.start, place.length});
        passages << passage;
    }
    return passages;
}

} // namespace staffelstab::search
