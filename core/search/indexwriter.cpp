// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indexwriter.h"

#include "search/citations.h"
#include "search/indexlayout.h"
#include "search/kindorder.h"
#include "search/words.h"
#include "search/xapianerror.h"

#include <QDir>

#include <fcntl.h>
#include <unistd.h>
#include <unordered_map>
#include <xapian.h>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

constexpr qsizetype kLongestText = 4'000'000; ///< characters of one part that are indexed
constexpr Xapian::termpos kGap = 100;         ///< between parts, so that no phrase reaches across

/// Collects the words of one document, so that each term is handed to Xapian once.
class TermCollector
{
  public:
    TermCollector(Analyser &analyser, RecordKind kind) : m_analyser(analyser), m_kind(kind) {}

    void add(const TextPart &part, bool ownTitle)
    {
        const QString text = part.text.left(kLongestText);
        const Xapian::termcount weight = part.weight == SearchWeight::Keyword ? 2 : 1;
        addWords(text, weight, ownTitle);
        for (const Citation &citation : citationsIn(text)) {
            for (const QString &key : citation.keys())
                ++m_terms[layout::term(layout::kCitation, key)];
            if (!ownTitle) continue;
            for (const QString &section : {citation.law + u'/' + citation.section, u'/' + citation.section})
                ++m_terms[layout::term(layout::kOwnCitation, section)];
        }
        for (const FileReference &reference : fileReferencesIn(text))
            ++m_terms[layout::term(layout::kReference, reference.key)];
        if (part.weight == SearchWeight::Identifier && text.size() <= 100)
            if (const QString key = referenceKey(text); !key.isEmpty())
                ++m_terms[layout::term(layout::kReference, key)];
        m_position += kGap;
    }

    void writeInto(Xapian::Document &document) const
    {
        for (const auto &[word, use] : m_words) {
            for (const Xapian::termpos position : use.positions)
                document.add_posting(word->form, position, 1);
            document.add_term(layout::kStem + word->stem, use.weight);
            const WordAnalysis &analysis = m_analyser.analysis(*word);
            for (const std::string &part : analysis.allParts)
                document.add_term(layout::kPart + part, use.weight);
            for (const std::string &kin : analysis.kin)
                document.add_term(layout::kKin + kin, use.weight);
            if (use.inTitle == 0) continue;
            for (const std::string &part : analysis.allParts)
                document.add_term(layout::kTitlePart + part, use.inTitle);
            for (const std::string &kin : analysis.kin)
                document.add_term(layout::kTitleStem + kin, use.inTitle);
            document.add_term(layout::kTitleStem + word->stem, use.inTitle);
            document.add_term(layout::kTitleForm + word->form, use.inTitle);
        }
        for (const auto &[term, weight] : m_terms)
            document.add_term(term, weight);
    }

  private:
    struct Use {
        std::vector<Xapian::termpos> positions;
        Xapian::termcount weight = 0;
        Xapian::termcount inTitle = 0;
    };

    void addWords(const QString &text, Xapian::termcount weight, bool ownTitle)
    {
        QString joined;
        eachWord(text, [&](const WordSpan &span) {
            const QStringView word = QStringView(text).sliced(span.start, span.length);
            const WordTerms &terms = m_analyser.terms(word);
            if (terms.form.empty()) return;
            Use &use = m_words[&terms];
            use.positions.push_back(++m_position);
            use.weight += weight;
            if (ownTitle) ++use.inTitle;
            if (!span.hyphenated) {
                addJoined(joined, weight);
                joined.clear();
            }
            if (span.hyphenated || isHyphenAfter(text, span.end())) joined += word;
        });
        addJoined(joined, weight);
        if (ownTitle)
            if (const std::string whole = wholeTitle(text); !whole.empty()) m_terms[whole] = 1;
    }

    static bool isHyphenAfter(QStringView text, qsizetype at) { return at < text.size() && text[at] == u'-'; }

    /// "Gewerbe-Anmeldung" is found as "Gewerbeanmeldung" too.
    void addJoined(const QString &joined, Xapian::termcount weight)
    {
        if (joined.isEmpty() || joined.size() > 60) return;
        m_terms[layout::kStem + m_analyser.terms(joined).stem] += weight;
    }

    std::string wholeTitle(const QString &text) const
    {
        QStringList words;
        eachWord(text, [&](const WordSpan &span) { words << text.sliced(span.start, span.length); });
        return words.size() < 2 && isShortRecord(m_kind) ? std::string() : layout::wholeTitleTerm(words);
    }

    Analyser &m_analyser;
    RecordKind m_kind;
    std::unordered_map<const WordTerms *, Use> m_words;
    std::unordered_map<std::string, Xapian::termcount> m_terms;
    Xapian::termpos m_position = 0;
};

void addFacets(Xapian::Document &document, const FacetValues &facets)
{
    document.add_boolean_term(layout::term(layout::kKind, kindName(facets.kind)));
    for (const QString &unit : facets.units)
        document.add_boolean_term(layout::term(layout::kUnit, unit));
    for (const QString &status : facets.statuses)
        document.add_boolean_term(layout::term(layout::kStatus, status));
    for (const QString &tag : facets.tags)
        document.add_boolean_term(layout::term(layout::kTag, tag));
    document.add_value(layout::kFacetSlot, packed(facets).toStdString());
}

void syncFolder(const QString &folder)
{
    QStringList paths{folder};
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        paths << file.filePath();
    for (const QString &path : std::as_const(paths)) {
        const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        if (file < 0) continue;
        ::fsync(file);
        ::close(file);
    }
}

QString looseIn(const QString &folder)
{
    QString loose = folder + u"/loose"_s;
    QDir().mkpath(loose);
    return loose;
}

/// Documents that come one after the other leave a third of each block empty. A copy without that takes a fiftieth of
/// the time of indexing, and is read faster.
void pack(const QString &loose, const QString &folder)
{
    Xapian::Database(loose.toStdString()).compact(folder.toStdString(), Xapian::DBCOMPACT_NO_RENUMBER);
    QDir(loose).removeRecursively();
}

int flagsOf(IndexWriter::Mode mode)
{
    return mode == IndexWriter::Mode::Existing ? Xapian::DB_OPEN
                                               : Xapian::DB_CREATE | Xapian::DB_DANGEROUS | Xapian::DB_NO_SYNC;
}

} // namespace

struct IndexWriter::State {
    State(const QString &path, Mode mode, std::shared_ptr<const TownWords> townWords)
        : folder(path), isFresh(mode == Mode::Fresh), written(isFresh ? looseIn(path) : path),
          words(std::move(townWords)), database(written.toStdString(), flagsOf(mode)),
          analyser(std::make_unique<Analyser>(lexiconFor(database.get_metadata(layout::kMetaVocabulary)), words))
    {
    }
    QString folder;
    bool isFresh;
    QString written; ///< where it is written: a fresh index apart, to be packed into its folder at the end
    std::shared_ptr<const TownWords> words;
    Xapian::WritableDatabase database;
    std::unique_ptr<Analyser> analyser;
};

IndexWriter::IndexWriter(const QString &folder, Mode mode, std::shared_ptr<const TownWords> words)
{
    withXapian([&] {
        m_state = std::make_unique<State>(folder, mode, std::move(words));
        if (mode == Mode::Fresh) {
            m_state->database.set_metadata(layout::kMetaSchema, layout::kSchemaVersion);
            m_state->database.set_metadata(layout::kMetaAnalyser, layout::analyserVersion());
            m_state->database.set_metadata(layout::kMetaSplits, m_state->words->splitsVersion());
        } else if (m_state->database.get_metadata(layout::kMetaSchema) != layout::kSchemaVersion ||
                   m_state->database.get_metadata(layout::kMetaAnalyser) != layout::analyserVersion() ||
                   m_state->database.get_metadata(layout::kMetaSplits) != m_state->words->splitsVersion()) {
            throw IndexError{IndexError::Reason::OtherVersion, folder};
        }
    });
}

IndexWriter::~IndexWriter() = default;

IndexStamp IndexWriter::stamp() const
{
    return withXapian([&] {
        const Xapian::Database &database = m_state->database;
        const auto text = [&](const std::string &key) { return QString::fromStdString(database.get_metadata(key)); };
        return IndexStamp{text(layout::kMetaWorkspace), text(layout::kMetaSequence).toLongLong(),
                          text(layout::kMetaMark), database.get_doccount(), text(layout::kMetaReading).toLongLong()};
    });
}

void IndexWriter::setStamp(const IndexStamp &stamp)
{
    withXapian([&] {
        Xapian::WritableDatabase &database = m_state->database;
        database.set_metadata(layout::kMetaWorkspace, stamp.workspace.toStdString());
        database.set_metadata(layout::kMetaSequence, std::to_string(stamp.sequence));
        database.set_metadata(layout::kMetaMark, stamp.mark.toStdString());
        database.set_metadata(layout::kMetaReading, std::to_string(stamp.reading));
    });
}

void IndexWriter::setVocabulary(const std::string &vocabulary)
{
    withXapian([&] {
        m_state->database.set_metadata(layout::kMetaVocabulary, vocabulary);
        m_state->analyser = std::make_unique<Analyser>(lexiconFor(vocabulary), m_state->words);
    });
}

void IndexWriter::put(const SearchDocument &document)
{
    withXapian([&] {
        TermCollector terms(*m_state->analyser, document.facets.kind);
        for (const TextPart &part : document.parts)
            terms.add(part, part.weight == SearchWeight::Title && part.step.isEmpty());
        Xapian::Document entry;
        terms.writeInto(entry);
        addFacets(entry, document.facets);
        if (document.changed.isValid()) entry.add_value(layout::kChangeSlot, layout::timeValue(document.changed));
        entry.add_value(layout::kTitleSlot, layout::titleValue(document.title));
        const std::string id = layout::term(layout::kId, document.id);
        entry.add_boolean_term(id);
        entry.set_data(document.id.toStdString());
        if (m_state->isFresh) // each record comes once
            m_state->database.add_document(entry);
        else
            m_state->database.replace_document(id, entry);
        m_state->analyser->forget();
    });
}

void IndexWriter::putUnreadable(const Id &id)
{
    SearchDocument document;
    document.id = id;
    put(document);
}

void IndexWriter::remove(const Id &id)
{
    withXapian([&] { m_state->database.delete_document(layout::term(layout::kId, id)); });
}

void IndexWriter::commit()
{
    withXapian([&] { m_state->database.commit(); });
}

void IndexWriter::finish()
{
    withXapian([&] {
        m_state->database.commit();
        m_state->database.close();
        if (m_state->isFresh) pack(m_state->written, m_state->folder);
        syncFolder(m_state->folder); // the fast mode has left that out
    });
}

} // namespace staffelstab::search
