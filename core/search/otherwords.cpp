// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/otherwords.h"

#include "search/thesaurus.h"
#include "search/townwords.h"
#include "search/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

constexpr qsizetype kMostWords = 6;

bool isAskedFor(const QueryTree &tree, const QString &word)
{
    return std::any_of(tree.words.cbegin(), tree.words.cend(), [form = wordForm(word)](const QString &asked) {
        return stemOf(wordForm(asked).toStdString()) == stemOf(form.toStdString());
    });
}

} // namespace

QList<OtherWord> otherWords(const QString &text, const QueryTree &tree, const Thesaurus &thesaurus,
                            const TownWords &town, const std::function<bool(const QString &)> &isKnown)
{
    QList<OtherWord> others;
    QStringList taken;
    for (const Clause &clause : tree.clauses) {
        if (clause.excluded || clause.common || clause.kind != Clause::Kind::Word || clause.words.size() != 1) continue;
        const QString typed = clause.words.front();
        const QList<QStringList> searchedAnyway = town.alternatives({typed});
        for (const QStringList &words : thesaurus.alternatives(typed)) {
            const QString word = words.join(u' ');
            const bool isNew = !searchedAnyway.contains(words) && !taken.contains(word) &&
                               !(words.size() == 1 && isAskedFor(tree, word));
            if (!isNew || town.areApart({typed}, words) || !std::all_of(words.cbegin(), words.cend(), isKnown))
                continue;
            const QString written = words.size() == 1 ? word : u'"' + word + u'"';
            const QString added = withWordReplaced(text, typed, typed + u" OR "_s + written, Within::FreeWords);
            if (added.isEmpty()) continue;
            taken << word;
            others.append({typed, word, added, withWordReplaced(text, typed, written, Within::FreeWords)});
            if (others.size() == kMostWords) return others;
        }
    }
    return others;
}

} // namespace staffelstab::search
