// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matchexpression.h"

#include "base/text.h"

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

QString foldedWord(const QString &word)
{
    QString result = folded(word);
    return result.remove(QChar::SoftHyphen);
}

/// "gebuehr" is looked for as "gebuhr" too, the form in which quick find keeps "Gebühr".
QString withoutDigraphs(QString word)
{
    return word.replace("ae"_L1, "a"_L1).replace("oe"_L1, "o"_L1).replace("ue"_L1, "u"_L1);
}

QString strung(const QStringList &words, bool prefix)
{
    const QString term = quotedForMatch(words.join(u' '));
    return prefix ? term + u" *"_s : term;
}

QString expressionOf(const Clause &clause)
{
    QStringList words, plain;
    for (const QString &word : clause.words) {
        words << foldedWord(word);
        plain << withoutDigraphs(words.back());
    }
    if (clause.kind == Clause::Kind::Citation) {
        QStringList terms;
        for (const QString &word : std::as_const(words))
            terms << strung({word}, false);
        return u'(' + terms.join(" AND "_L1) + u')';
    }
    QString expression = strung(words, clause.prefix);
    if (plain != words) expression = u'(' + expression + " OR "_L1 + strung(plain, clause.prefix) + u')';
    return expression;
}

} // namespace

QString quotedForMatch(const QString &text)
{
    QString quoted = text;
    quoted.remove(QChar::Null).replace(u'"', "\"\""_L1);
    return u'"' + quoted + u'"';
}

QString anyBeginning(const QStringList &starts)
{
    QStringList terms;
    for (const QString &start : starts)
        for (const QString &spelling : {foldedWord(start), withoutDigraphs(foldedWord(start))})
            if (const QString term = strung({spelling}, true); !terms.contains(term)) terms << term;
    return terms.join(" OR "_L1);
}

QString matchExpression(const QueryTree &tree, Join join)
{
    QStringList demanded, excluded;
    for (const Clause &clause : tree.clauses) {
        if (clause.common) continue;
        const QString term = expressionOf(clause);
        if (clause.excluded)
            excluded << term;
        else if (clause.alternative && !demanded.isEmpty())
            demanded.back() = u'(' + demanded.back() + " OR "_L1 + term + u')';
        else
            demanded << term;
    }
    const QString all = demanded.join(join == Join::All ? " AND "_L1 : " OR "_L1);
    if (all.isEmpty() || excluded.isEmpty()) return all;
    return u'(' + all + ") NOT ("_L1 + excluded.join(" OR "_L1) + u')';
}

} // namespace staffelstab::search
