// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/quickfind.h"

#include "base/text.h"
#include "search/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

constexpr qsizetype kShortestPart = 3;
constexpr qsizetype kMostWords = 12;
constexpr qsizetype kLongestTyped = 200;

QString all(const QStringList &words, const QString &suffix)
{
    QStringList terms;
    for (const QString &word : words)
        terms << quotedForMatch(word) + suffix;
    return terms.join(" AND "_L1);
}

QString prefixes(const QStringList &words) { return all(words, u" *"_s); }

const QString kSelect = u"select q.record, q.kind, s.process from "_s;
const QString kJoin = u" f join quick_text q on q.rowid = f.rowid left join step s on s.id = q.record "
                      "where q.kind not in ('competence', 'assessment') and "_s;

} // namespace

QStringList typedWords(const QString &text)
{
    const QString whole = folded(cleaned(text.left(kLongestTyped)));
    QStringList words;
    eachWord(whole, [&](const WordSpan &word) {
        if (words.size() < kMostWords) words << whole.sliced(word.start, word.length);
    });
    return words;
}

QList<QuickMatch> QuickFind::read(QSqlQuery query, bool inText)
{
    QList<QuickMatch> matches;
    while (query.next()) {
        const QString record = query.value(0).toString();
        const QString process = query.value(2).toString();
        const bool isStep = query.value(1).toString() == u"step";
        if (isStep)
            matches.append({process, record, inText});
        else
            matches.append({record, {}, inText});
    }
    return matches;
}

QList<QuickMatch> QuickFind::typed(const QString &text, int limit)
{
    const QStringList words = typedWords(text);
    if (words.isEmpty() || limit <= 0) return {};
    const QString start = folded(cleaned(text.left(kLongestTyped))).simplified();
    QStringList parts, shortWords; // trigrams know nothing shorter than three letters
    for (const QString &word : words)
        (word.size() < kShortestPart ? shortWords : parts) << word;
    const QString begun = shortWords.isEmpty() ? QString() : u"{title identifier} : ("_s + prefixes(shortWords) + u')';
    QString table = u"quick_words"_s;
    QString expression = begun;
    QString rest = u" "_s;
    if (!parts.isEmpty()) {
        table = u"quick_parts"_s;
        expression = all(parts, {});
        if (!begun.isEmpty()) rest = u" and f.rowid in (select rowid from quick_words where quick_words match ?) "_s;
    }
    QVariantList values{start, expression};
    if (rest.size() > 1) values << begun;
    const QList<QuickMatch> found =
        read(m_db.run(u"with typed(t) as (select ?) "_s + kSelect + table + kJoin + table + u" match ?"_s + rest +
                          u"order by (select case when substr(q.title, 1, length(t)) = t then 0 "
                          "when instr(q.title, t) > 0 then 1 when instr(q.identifier, t) > 0 then 2 else 3 end "
                          "from typed), q.kind = 'step', length(q.title), q.record limit ?"_s,
                      values << limit * 2),
             false);
    QSet<Id> seen;
    QList<QuickMatch> matches;
    const auto take = [&](const QList<QuickMatch> &more) {
        for (const QuickMatch &match : more) {
            if (matches.size() >= limit) return;
            if (seen.contains(match.id)) continue;
            seen.insert(match.id);
            matches << match;
        }
    };
    take(found);
    if (matches.size() < limit)
        take(read(m_db.run(kSelect + u"quick_words"_s + kJoin + u"quick_words match ? order by f.rank limit ?"_s,
                           {prefixes(words), limit * 3}),
                  true));
    return matches;
}

QList<QuickMatch> QuickFind::matching(const QueryTree &tree, Join join, int limit)
{
    const QString expression = matchExpression(tree, join);
    if (expression.isEmpty()) return {};
    QSet<Id> seen;
    QList<QuickMatch> matches;
    for (const QuickMatch &match :
         read(m_db.run(kSelect + u"quick_words"_s + kJoin +
                           u"quick_words match ? order by bm25(quick_words, 10, 8, 1) limit ?"_s,
                       {expression, limit}),
              false)) {
        if (seen.contains(match.id)) continue;
        seen.insert(match.id);
        matches << match;
    }
    return matches;
}

QStringList QuickFind::havingWords(const QStringList &starts)
{
    const QString expression = anyBeginning(starts);
    if (expression.isEmpty()) return {};
    QSqlQuery query = m_db.run(u"select q.record from quick_words f join quick_text q on q.rowid = f.rowid "
                               "where quick_words match ?"_s,
                               {expression});
    QStringList ids;
    while (query.next())
        ids << query.value(0).toString();
    return ids;
}

QList<std::pair<qsizetype, qsizetype>> partsOfWords(const QString &text, const QStringList &typed)
{
    QString plain;
    QList<qsizetype> origin; // of each character of plain
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QString letters = folded(QStringView(text).sliced(at, 1));
        for (qsizetype i = 0; i < letters.size(); ++i)
            origin << at;
        plain += letters;
    }
    QList<std::pair<qsizetype, qsizetype>> places;
    for (const QString &word : typed)
        for (qsizetype at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.size()))
            places.append({origin[at], origin[at + word.size() - 1] + 1 - origin[at]});
    std::sort(places.begin(), places.end());
    QList<std::pair<qsizetype, qsizetype>> merged;
    for (const auto &place : std::as_const(places)) {
        if (!merged.isEmpty() && place.first < merged.back().first + merged.back().second)
            merged.back().second = std::max(merged.back().second, place.first + place.second - merged.back().first);
        else
            merged << place;
    }
    return merged;
}

} // namespace staffelstab::search
