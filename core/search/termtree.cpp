// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/termtree.h"

#include <xapian.h>

namespace staffelstab::search
{
namespace
{

using XQuery = Xapian::Query;

constexpr Xapian::termcount kMostExpansions = 100;

XQuery unscaled(const TermTree &tree)
{
    std::vector<XQuery> parts;
    for (const TermTree &part : tree.parts)
        parts.push_back(toQuery(part));
    switch (tree.op) {
    case TermTree::Op::Term:
        return XQuery(tree.term);
    case TermTree::Op::Or:
        return {XQuery::OP_OR, parts.begin(), parts.end()};
    case TermTree::Op::And:
        return {XQuery::OP_AND, parts.begin(), parts.end()};
    case TermTree::Op::Phrase:
        return {XQuery::OP_PHRASE, parts.begin(), parts.end()};
    case TermTree::Op::Beginning:
        return {XQuery::OP_WILDCARD, tree.term, kMostExpansions, XQuery::WILDCARD_LIMIT_MOST_FREQUENT,
                XQuery::OP_SYNONYM};
    case TermTree::Op::OneOf:
        return {XQuery::OP_SYNONYM, parts.begin(), parts.end()};
    }
    return {};
}

XQuery anyOf(const std::vector<TermTree> &trees)
{
    std::vector<XQuery> queries;
    for (const TermTree &tree : trees)
        queries.push_back(toQuery(tree));
    return {XQuery::OP_OR, queries.begin(), queries.end()};
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

Xapian::Query toQuery(const TermTree &tree)
{
    const XQuery query = unscaled(tree);
    return tree.weight == 1 ? query : XQuery(XQuery::OP_SCALE_WEIGHT, query, tree.weight);
}

Xapian::Query toQuery(const RankedTerms &terms)
{
    XQuery query = demandsNothing(terms) ? XQuery::MatchAll : toQuery(terms.demanded);
    if (!terms.bonus.empty()) query = XQuery(XQuery::OP_AND_MAYBE, query, anyOf(terms.bonus));
    if (!terms.excluded.empty()) query = XQuery(XQuery::OP_AND_NOT, query, anyOf(terms.excluded));
    return query;
}

} // namespace staffelstab::search
