// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/rankedindex.h"

#include "search/bestmatches.h"
#include "search/facetcolumn.h"
#include "search/indexlayout.h"
#include "search/spelling.h"
#include "search/xapianerror.h"

#include <QFileInfo>

#include <algorithm>
#include <set>
#include <sys/stat.h>
#include <xapian.h>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

constexpr int kTries = 5;
constexpr int kMostCorrected = 6; ///< unknown words of a query that are looked up

quint64 inodeOf(const QString &folder)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(folder).constData(), &status) == 0 ? status.st_ino : 0;
}

/// Documents last changed on the days of the query.
DocSet changedOn(const Query &query, const Xapian::Database &database)
{
    const std::string from = layout::timeValue(query.from.startOfDay());
    const std::string until = layout::timeValue(query.until.endOfDay());
    DocSet changed(layout::lastDocument(database));
    for (auto value = database.valuestream_begin(layout::kChangeSlot);
         value != database.valuestream_end(layout::kChangeSlot); ++value)
        if (*value >= from && (until.empty() || *value <= until)) changed.add(value.get_docid());
    return changed;
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

/// Words that may have been meant, the likeliest first, each stem once.
QList<RankedIndex::Spelling> likeliest(const SpellingSearch &search, const Xapian::Database &database)
{
    constexpr qsizetype kMostSpellings = 4;
    std::vector<std::pair<double, std::string>> candidates;
    for (const std::string &start : search.starts())
        for (auto term = database.allterms_begin(start); term != database.allterms_end(start); ++term)
            if (const double score = search.score(*term, term.get_termfreq()); score > 0)
                candidates.emplace_back(-score, *term); // by their letters where they score the same
    std::sort(candidates.begin(), candidates.end());
    QList<RankedIndex::Spelling> spellings;
    std::set<std::string> stems;
    for (const auto &[score, form] : candidates) {
        if (spellings.size() == kMostSpellings) break;
        if (!stems.insert(stemOf(form)).second) continue;
        const auto first = database.postlist_begin(form);
        if (first == database.postlist_end(form)) throw Xapian::DatabaseCorruptError("a word without documents");
        const Xapian::docid example = *first;
        spellings.append(
            {QString::fromStdString(form), QString::fromStdString(database.get_document(example).get_data())});
    }
    return spellings;
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
    State(const QString &path, std::shared_ptr<const TownWords> words)
        : folder(path), inode(inodeOf(path)), database(path.toStdString()),
          lexicon(lexiconFor(database.get_metadata(layout::kMetaVocabulary))), analyser(lexicon, std::move(words))
    {
    }
    const FacetColumn &facets()
    {
        if (!facetColumn) facetColumn.emplace(database);
        return *facetColumn;
    }
    const LengthColumn &lengths()
    {
        if (!lengthColumn) lengthColumn.emplace(database);
        return *lengthColumn;
    }
    void forgetColumns()
    {
        facetColumn.reset();
        lengthColumn.reset();
    }

    // Of one revision: a search does all its work in one of them, so nothing here opens the next.
    bool knows(const QString &word);
    QList<Correction> corrections(const QueryTree &tree);
    QueryTree meant(const QueryTree &tree);

    QString folder;
    quint64 inode;
    Xapian::Database database;
    std::shared_ptr<const Lexicon> lexicon;
    Analyser analyser;
    std::optional<FacetColumn> facetColumn; ///< of the revision that is being read, like the next
    std::optional<LengthColumn> lengthColumn;
};

RankedIndex::RankedIndex(const QString &folder, const QString &workspaceId, std::shared_ptr<const TownWords> words)
{
    if (!QFileInfo::exists(folder)) throw IndexError{IndexError::Reason::Missing, folder};
    withXapian([&] {
        m_state = std::make_unique<State>(folder, std::move(words));
        const Xapian::Database &database = m_state->database;
        if (database.get_metadata(layout::kMetaSchema) != layout::kSchemaVersion ||
            database.get_metadata(layout::kMetaAnalyser) != layout::analyserVersion() ||
            database.get_metadata(layout::kMetaWorkspace) != workspaceId.toStdString())
            throw IndexError{IndexError::Reason::OtherVersion, folder};
    });
}

bool RankedIndex::refresh()
{
    return withXapian([&] {
        if (inodeOf(m_state->folder) != m_state->inode) return false;
        if (m_state->database.reopen()) m_state->forgetColumns();
        m_state->analyser.forget();
        return true;
    });
}

RankedIndex::~RankedIndex() = default;

Analyser &RankedIndex::analyser() const { return m_state->analyser; }

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
                m_state->forgetColumns();
            }
        }
    });
}

IndexStamp RankedIndex::stamp() const
{
    return retrying([](const Xapian::Database &database) {
        const auto text = [&](const std::string &key) { return QString::fromStdString(database.get_metadata(key)); };
        return IndexStamp{text(layout::kMetaWorkspace), text(layout::kMetaSequence).toLongLong(),
                          text(layout::kMetaMark), database.get_doccount(), text(layout::kMetaReading).toLongLong()};
    });
}

RankedResult RankedIndex::search(const QueryTree &tree, const Query &query, const QueryWeights &weights)
{
    return retrying([&](const Xapian::Database &database) {
        const Matcher matcher(database);
        const Weighing weighing(database, matcher, m_state->lengths());
        std::vector<WayFound> ways;
        const auto find = [&](const QueryTree &asked, Join join, const QueryWeights &counted) {
            RankedTerms terms = matcher.withBeginnings(rankedTerms(asked, join, m_state->analyser, counted));
            Weighed found = weighing.weighed(terms);
            ways.push_back({std::move(terms), std::move(found)});
        };
        QueryWeights ownWords = weights; // before strangers are asked
        ownWords.thesaurus = 0;
        find(tree, Join::All, ownWords);
        DocSet found = ways.front().found.documents;
        const std::uint32_t withAll = found.count();
        const auto widenTo = [&](const QueryTree &wider, const QueryWeights &counted) {
            ways.erase(ways.begin() + 1, ways.end());
            find(wider, Join::Any, counted);
            found |= ways.back().found.documents;
        };
        if (withAll < kFewHits && !tree.isEmpty()) {
            widenTo(tree, ownWords);
            if (found.count() < kFewHits) widenTo(tree, weights);
            if (found.isEmpty())
                if (const QueryTree other = m_state->meant(tree); other != tree) widenTo(other, weights);
        }
        if (query.from.isValid() || query.until.isValid()) found &= changedOn(query, database);
        RankedResult result;
        result.widened = found.count() > withAll;
        result.lines = m_state->facets().countIn(found);
        const DocSet shown = m_state->facets().passing(found, query);
        result.matches = bestMatches(database, weighing, {ways, shown, m_state->facets(), weights.kind}, query);
        return result;
    });
}

bool RankedIndex::State::knows(const QString &word)
{
    const WordTerms &terms = analyser.terms(word);
    return database.term_exists(terms.form) || database.term_exists(layout::kStem + terms.stem);
}

QList<RankedIndex::Correction> RankedIndex::State::corrections(const QueryTree &tree)
{
    QList<Correction> corrections;
    int looked = 0;
    for (const Clause &clause : tree.clauses) {
        if (clause.excluded || clause.kind != Clause::Kind::Word || clause.words.size() != 1) continue;
        const bool isTownWord = !analyser.townWords().alternatives(clause.words).isEmpty();
        if (isTownWord || knows(clause.words.front())) continue; // "KaZ" is no mistake
        if (++looked > kMostCorrected) break;
        const QString form = QString::fromStdString(analyser.terms(clause.words.front()).form);
        QList<Spelling> spellings = likeliest(SpellingSearch(form), database);
        if (spellings.isEmpty()) continue;
        const Spelling best = spellings.takeFirst();
        corrections.append({clause.words.front(), best.form, best.example, spellings});
    }
    return corrections;
}

QueryTree RankedIndex::State::meant(const QueryTree &tree)
{
    return guessed(tree, corrections(tree), database, *lexicon);
}

QueryTree RankedIndex::meant(const QueryTree &tree)
{
    return retrying([&](const Xapian::Database &) { return m_state->meant(tree); });
}

bool RankedIndex::knows(const QString &word)
{
    return retrying([&](const Xapian::Database &) { return m_state->knows(word); });
}

QList<RankedIndex::Correction> RankedIndex::corrections(const QueryTree &tree)
{
    return retrying([&](const Xapian::Database &) { return m_state->corrections(tree); });
}

QList<SimilarMatch> RankedIndex::similarProcesses(const Id &id, const TermFilter &filter, int limit)
{
    return retrying([&](const Xapian::Database &database) { return processesLike(id, filter, limit, database); });
}

} // namespace staffelstab::search
