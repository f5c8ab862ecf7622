// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/similarmatches.h"

#include "model/kind.h"
#include "search/indexlayout.h"
#include "search/likeness.h"

#include <set>
#include <xapian.h>

namespace staffelstab::search
{
namespace
{

std::vector<WeighedTerm> tellingTermsOf(Xapian::docid document, const TermFilter &filter,
                                        const Xapian::Database &database)
{
    std::vector<TermUse> uses;
    for (auto term = database.termlist_begin(document); term != database.termlist_end(document); ++term)
        if (filter(*term)) uses.push_back({*term, term.get_wdf(), term.get_termfreq()});
    return tellingTerms(uses, database.get_doccount());
}

/// Each term counts its weight, however often it stands in a record and however long that is.
Xapian::Query anyOf(const std::vector<WeighedTerm> &terms)
{
    std::vector<Xapian::Query> queries;
    queries.reserve(terms.size());
    for (const WeighedTerm &term : terms)
        queries.emplace_back(Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query(term.term), term.weight);
    return {Xapian::Query::OP_OR, queries.begin(), queries.end()};
}

} // namespace

QList<SimilarMatch> processesLike(const Id &id, const TermFilter &filter, int limit, const Xapian::Database &database)
{
    QList<SimilarMatch> similar;
    const auto own = database.postlist_begin(layout::term(layout::kId, id));
    if (own == database.postlist_end(layout::term(layout::kId, id))) return similar;
    const std::vector<WeighedTerm> terms = tellingTermsOf(*own, filter, database);
    double all = 0;
    for (const WeighedTerm &term : terms)
        all += term.weight;
    if (all <= 0) return similar;
    Xapian::Enquire enquire(database);
    enquire.set_weighting_scheme(Xapian::CoordWeight());
    enquire.set_query({Xapian::Query::OP_FILTER, anyOf(terms),
                       Xapian::Query(layout::term(layout::kKind, kindName(RecordKind::Process)))});
    const Xapian::MSet matches = enquire.get_mset(0, static_cast<Xapian::doccount>(limit) + 1);
    for (auto match = matches.begin(); match != matches.end(); ++match) {
        if (*match == *own || similar.size() == limit) continue;
        SimilarMatch found{QString::fromStdString(match.get_document().get_data()), match.get_weight() / all, {}};
        const std::set<std::string> shared(enquire.get_matching_terms_begin(match),
                                           enquire.get_matching_terms_end(match));
        for (const WeighedTerm &term : terms)
            if (shared.contains(term.term)) found.terms.push_back(term.term);
        similar << found;
    }
    return similar;
}

} // namespace staffelstab::search
