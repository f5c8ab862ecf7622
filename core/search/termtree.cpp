// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/termtree.h"

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

QString toText(const TermTree &tree)
{
    QStringList parts;
    for (const TermTree &part : tree.parts)
        parts << toText(part);
    const auto inBrackets = [&](const QString &sign) { return u'(' + parts.join(sign) + u')'; };
    QString text;
    switch (tree.op) {
    case TermTree::Op::Term:
        text = QString::fromStdString(tree.term);
        break;
    case TermTree::Op::Beginning:
        text = QString::fromStdString(tree.term) + u'*';
        break;
    case TermTree::Op::Or:
        text = inBrackets(u" OR "_s);
        break;
    case TermTree::Op::And:
        text = inBrackets(u" AND "_s);
        break;
    case TermTree::Op::Phrase:
        text = u'"' + parts.join(u' ') + u'"';
        break;
    case TermTree::Op::OneOf:
        text = inBrackets(u" = "_s);
        break;
    }
    return tree.weight == 1 ? text : QString::number(tree.weight) + u'*' + text;
}

QString toText(const std::vector<TermTree> &trees)
{
    QStringList texts;
    for (const TermTree &tree : trees)
        texts << toText(tree);
    return texts.join(u" OR "_s);
}

} // namespace

bool demandsNothing(const RankedTerms &terms)
{
    return terms.demanded.op == TermTree::Op::Or && terms.demanded.parts.empty();
}

TermTree joined(TermTree::Op op, std::vector<TermTree> parts)
{
    if (parts.size() == 1) return std::move(parts.front());
    TermTree tree;
    tree.op = op;
    tree.parts = std::move(parts);
    return tree;
}

QString toText(const RankedTerms &terms)
{
    QString text = demandsNothing(terms) ? u"*"_s : toText(terms.demanded);
    if (!terms.bonus.empty()) text += u" AND MAYBE (%1)"_s.arg(toText(terms.bonus));
    if (!terms.excluded.empty()) text += u" AND NOT (%1)"_s.arg(toText(terms.excluded));
    return text;
}

} // namespace staffelstab::search
