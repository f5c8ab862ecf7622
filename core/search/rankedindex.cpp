// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/rankedindex.h"

#include "search/indexlayout.h"
#include "search/spelling.h"
#include "search/xapianerror.h"

#include <QFileInfo>

#include <xapian.h>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

constexpr int kTries = 5;
constexpr Xapian::doccount kFewMatches = 5;

} // namespace

struct RankedIndex::State {
    explicit State(const QString &folder) : database(folder.toStdString()) {}
    Xapian::Database database;
    Analyser analyser;
};

RankedIndex::RankedIndex(const QString &folder, const QString &workspaceId)
{
    if (!QFileInfo::exists(folder)) throw IndexError{IndexError::Reason::Missing, folder};
    withXapian([&] {
        m_state = std::make_unique<State>(folder);
        const Xapian::Database &database = m_state->database;
        if (database.get_metadata(layout::kMetaSchema) != layout::kSchemaVersion ||
            database.get_metadata(layout::kMetaAnalyser) != layout::kAnalyserVersion ||
            database.get_metadata(layout::kMetaWorkspace) != workspaceId.toStdString())
            throw IndexError{IndexError::Reason::OtherVersion, folder};
    });
}

RankedIndex::~RankedIndex() = default;

/// A writer may take away the revision that is being read; then the newest one is opened and all is done again.
template <typename Body> auto RankedIndex::retrying(Body &&body) const
{
    return withXapian([&] {
        for (int attempt = 1;; ++attempt) {
            try {
                return body(m_state->database);
            } catch (const Xapian::DatabaseModifiedError &) {
                if (attempt == kTries) throw;
                m_state->database.reopen();
            }
        }
    });
}

IndexStamp RankedIndex::stamp() const
{
    return retrying([](const Xapian::Database &database) {
        const auto text = [&](const std::string &key) { return QString::fromStdString(database.get_metadata(key)); };
        return IndexStamp{text(layout::kMetaWorkspace), text(layout::kMetaSequence).toLongLong(),
                          text(layout::kMetaMark), database.get_doccount()};
    });
}

RankedResult RankedIndex::search(const QueryTree &tree, const Query &query, const QueryWeights &weights)
{
    return retrying([&](const Xapian::Database &database) {
        RankedResult result;
        Xapian::Query text =
            tree.isEmpty() ? Xapian::Query::MatchAll : rankedQuery(tree, Join::All, m_state->analyser, weights);
        const bool filtered =
            !query.kinds.isEmpty() || !query.units.isEmpty() || !query.statuses.isEmpty() || !query.tags.isEmpty();
        const auto offset = static_cast<Xapian::doccount>(std::max(0, query.offset));
        const auto limit = static_cast<Xapian::doccount>(std::clamp(query.limit, 0, 10'000));
        Xapian::MSet matches;
        const auto run = [&] {
            Xapian::Enquire enquire(database);
            Xapian::ValueCountMatchSpy spy(layout::kFacetSlot);
            enquire.set_query(text);
            enquire.add_matchspy(&spy);
            matches = enquire.get_mset(filtered ? 0 : offset, filtered ? 0 : limit, database.get_doccount());
            result.lines.clear();
            for (auto line = spy.values_begin(); line != spy.values_end(); ++line)
                result.lines.insert(QString::fromStdString(*line), line.get_termfreq());
            return static_cast<Xapian::doccount>(spy.get_total());
        };
        const Xapian::doccount found = run();
        if (found < kFewMatches && tree.clauses.size() > 1) {
            // Those with all words stay in front of those with some.
            text = Xapian::Query(Xapian::Query::OP_OR, text, rankedQuery(tree, Join::Any, m_state->analyser, weights));
            result.widened = run() > found;
        }
        if (filtered) {
            Xapian::Enquire enquire(database);
            enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER, text, facetFilter(query)));
            matches = enquire.get_mset(offset, limit);
        }
        for (auto match = matches.begin(); match != matches.end(); ++match)
            result.matches.append({QString::fromStdString(match.get_document().get_data()), match.get_weight()});
        return result;
    });
}

QList<RankedIndex::Correction> RankedIndex::corrections(const QueryTree &tree)
{
    return retrying([&](const Xapian::Database &database) {
        QList<Correction> corrections;
        for (const Clause &clause : tree.clauses) {
            if (clause.kind != Clause::Kind::Word || clause.words.size() != 1) continue;
            const WordTerms terms = m_state->analyser.terms(clause.words.front());
            if (database.term_exists(terms.form) || database.term_exists(layout::kStem + terms.stem)) continue;
            const SpellingSearch search(QString::fromStdString(terms.form));
            std::string best;
            double bestScore = 0;
            for (const std::string &start : search.starts()) {
                for (auto term = database.allterms_begin(start); term != database.allterms_end(start); ++term) {
                    const double score = search.score(*term, term.get_termfreq());
                    if (score <= bestScore) continue;
                    bestScore = score;
                    best = *term;
                }
            }
            if (best.empty()) continue;
            const Xapian::docid example = *database.postlist_begin(best);
            corrections.append({clause.words.front(), QString::fromStdString(best),
                                QString::fromStdString(database.get_document(example).get_data())});
        }
        return corrections;
    });
}

} // namespace staffelstab::search
