// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordrelations.h"

#include "search/words.h"

#include <algorithm>

namespace staffelstab::search
{
namespace
{

std::string keyOf(const QStringList &words)
{
    std::string key;
    for (const QString &word : words)
        key += (key.empty() ? "" : " ") + stemOf(wordForm(word).toStdString());
    return key;
}

} // namespace

QStringList wordsIn(const QString &text)
{
    QStringList words;
    eachWord(text, [&](const WordSpan &word) { words << text.sliced(word.start, word.length); });
    return words;
}

void WordRelations::addApart(const QStringList &texts)
{
    for (const QString &one : texts)
        for (const QString &other : texts)
            if (one != other) m_apart[keyOf(wordsIn(one))].push_back(keyOf(wordsIn(other)));
}

void WordRelations::addAlike(const QStringList &texts)
{
    for (const QString &from : texts)
        for (const QString &to : texts)
            addLeading(from, to);
}

void WordRelations::addLeading(const QString &from, const QString &to)
{
    const QStringList asked = wordsIn(from), words = wordsIn(to);
    const std::string key = keyOf(asked);
    if (asked.isEmpty() || words.isEmpty() || key == keyOf(words) || areApart(asked, words)) return;
    QList<QStringList> &known = m_alternatives[key];
    if (!known.contains(words)) known << words;
}

QList<QStringList> WordRelations::alternatives(const QStringList &words) const
{
    if (m_alternatives.empty()) return {};
    const auto found = m_alternatives.find(keyOf(words));
    return found == m_alternatives.end() ? QList<QStringList>() : found->second;
}

bool WordRelations::areApart(const QStringList &one, const QStringList &other) const
{
    if (m_apart.empty()) return false;
    const auto found = m_apart.find(keyOf(one));
    if (found == m_apart.end()) return false;
    const std::string key = keyOf(other);
    return std::find(found->second.cbegin(), found->second.cend(), key) != found->second.cend();
}

bool WordRelations::areAlike(const QStringList &one, const QStringList &other) const
{
    const std::string key = keyOf(other);
    const QList<QStringList> known = alternatives(one);
    return std::ranges::any_of(known, [&](const QStringList &each) { return keyOf(each) == key; });
}

} // namespace staffelstab::search
