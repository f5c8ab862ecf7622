// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/rankedindex.h"

#include "search/indexlayout.h"
#include "search/kindorder.h"
#include "search/rankedfilter.h"
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
constexpr Xapian::doccount kOrdered = 100;
constexpr int kMostCorrected = 6; ///< unknown words of a query that are looked up

/// The matches as values, the first ones again in order with their kinds weighed in as far as the share says.
QList<RankedMatch> ordered(const Xapian::MSet &matches, double share)
{
    QList<RankedMatch> all;
    for (auto match = matches.begin(); match != matches.end(); ++match) {
        const Xapian::Document document = match.get_document();
        double score = match.get_weight();
        if (share > 0 && all.size() < static_cast<qsizetype>(kOrdered)) {
            const QString facets = QString::fromStdString(document.get_value(layout::kFacetSlot));
            score *= 1 - share * (1 - kindWeight(unpacked(facets).kind));
        }
        all.append({QString::fromStdString(document.get_data()), score});
    }
    if (share > 0)
        std::stable_sort(all.begin(), all.begin() + std::min<qsizetype>(all.size(), kOrdered),
                         [](const RankedMatch &a, const RankedMatch &b) { return a.score > b.score; });
    return all;
}

bool isKnown(const Xapian::Database &database, const std::string &stem)
{
    return database.term_exists(layout::kStem + stem) || database.term_exists(layout::kPart + stem);
}

/// The longest beginning and the longest end of a word that some record has, for words that nobody could take apart.
/// Only nouns: "nicht" at the end of a word means nothing.
QStringList knownEnds(const QString &word, const Xapian::Database &database, const Lexicon &lexicon)
{
    constexpr qsizetype kShortestEnd = 5;
    const QString form = wordForm(word);
    QStringList ends;
    for (const bool atStart : {true, false}) {
        for (qsizetype length = form.size() - 1; length >= kShortestEnd; --length) {
            const QString end = atStart ? form.left(length) : form.right(length);
            const std::string text = end.toStdString();
            const double cost = atStart ? lexicon.beginning(text) : lexicon.ending(text);
            if (cost == Lexicon::kImpossible || !isKnown(database, stemOf(text))) continue;
            ends << end;
            break;
        }
    }
    return ends;
}

/// What was probably meant where nothing was found: another spelling, a longer word, or known ends of the word.
QueryTree guessed(QueryTree tree, const QList<RankedIndex::Correction> &corrections, const Xapian::Database &database,
                  const Lexicon &lexicon)
{
    for (Clause &clause : tree.clauses) {
        if (clause.excluded || clause.kind != Clause::Kind::Word || clause.words.size() != 1) continue;
        const QString typed = clause.words.front();
        clause.prefix = true;
        for (const RankedIndex::Correction &correction : corrections)
            if (correction.word == typed) clause.words = QStringList{correction.form};
        if (clause.words.front() == typed) clause.words << knownEnds(typed, database, lexicon);
    }
    return tree;
}

} // namespace

struct RankedIndex::State {
    explicit State(const QString &folder)
        : database(folder.toStdString()), lexicon(lexiconFor(database.get_metadata(layout::kMetaVocabulary))),
          analyser(lexicon)
    {
    }
    Xapian::Database database;
    std::shared_ptr<const Lexicon> lexicon;
    Analyser analyser;
};

RankedIndex::RankedIndex(const QString &folder, const QString &workspaceId)
{
    if (!QFileInfo::exists(folder)) throw IndexError{IndexError::Reason::Missing, folder};
    withXapian([&] {
        m_state = std::make_unique<State>(folder);
        const Xapian::Database &database = m_state->database;
        if (database.get_metadata(layout::kMetaSchema) != layout::kSchemaVersion ||
            database.get_metadata(layout::kMetaAnalyser) != layout::analyserVersion() ||
            database.get_metadata(layout::kMetaWorkspace) != workspaceId.toStdString())
            throw IndexError{IndexError::Reason::OtherVersion, folder};
    });
}

RankedIndex::~RankedIndex() = default;

std::shared_ptr<const Lexicon> RankedIndex::lexicon() const { return m_state->lexicon; }

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
        // The best ones are put in order by kind too; a page further on starts after them.
        const Xapian::doccount first = offset < kOrdered ? 0 : offset;
        const Xapian::doccount count = first == 0 ? std::max(kOrdered, offset + limit) : limit;
        const bool hasDays = query.from.isValid() || query.until.isValid();
        const auto onItsDays = [&](const Xapian::Query &asked) {
            return hasDays ? Xapian::Query(Xapian::Query::OP_FILTER, asked, dayFilter(query)) : asked;
        };
        Xapian::MSet matches;
        const auto run = [&] {
            Xapian::Enquire enquire(database);
            Xapian::ValueCountMatchSpy spy(layout::kFacetSlot);
            enquire.set_query(onItsDays(text));
            enquire.add_matchspy(&spy);
            matches = enquire.get_mset(filtered ? 0 : first, filtered ? 0 : count, database.get_doccount());
            result.lines.clear();
            for (auto line = spy.values_begin(); line != spy.values_end(); ++line)
                result.lines.insert(QString::fromStdString(*line), line.get_termfreq());
            return static_cast<Xapian::doccount>(spy.get_total());
        };
        const Xapian::doccount found = run();
        Xapian::doccount now = found;
        // Those with all words stay in front of those with some.
        const auto widenTo = [&](const QueryTree &wider) {
            text = Xapian::Query(Xapian::Query::OP_OR, text, rankedQuery(wider, Join::Any, m_state->analyser, weights));
            now = run();
        };
        if (found < kFewMatches && !tree.isEmpty()) widenTo(tree);
        if (now == 0 && !tree.isEmpty())
            if (const QueryTree meant = guessed(tree, corrections(tree), database, *m_state->lexicon); meant != tree)
                widenTo(meant);
        result.widened = now > found;
        if (filtered) {
            Xapian::Enquire enquire(database);
            enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER, onItsDays(text), facetFilter(query)));
            matches = enquire.get_mset(first, count);
        }
        result.matches = first == 0 ? ordered(matches, weights.kind) : ordered(matches, 0);
        result.matches = result.matches.mid(static_cast<qsizetype>(offset - first), static_cast<qsizetype>(limit));
        return result;
    });
}

bool RankedIndex::knows(const QString &word)
{
    const WordTerms &terms = m_state->analyser.terms(word);
    return retrying([&](const Xapian::Database &database) {
        return database.term_exists(terms.form) || database.term_exists(layout::kStem + terms.stem);
    });
}

QList<RankedIndex::Correction> RankedIndex::corrections(const QueryTree &tree)
{
    return retrying([&](const Xapian::Database &database) {
        QList<Correction> corrections;
        int looked = 0;
        for (const Clause &clause : tree.clauses) {
            if (clause.excluded || clause.kind != Clause::Kind::Word || clause.words.size() != 1) continue;
            if (knows(clause.words.front())) continue;
            const WordTerms terms = m_state->analyser.terms(clause.words.front());
            if (++looked > kMostCorrected) break;
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
