// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/facets.h"
#include "store/recordstore.h"

namespace staffelstab::search
{

/// Text of one field, with the place it comes from.
struct TextPart {
    QString field;
    SearchWeight weight = SearchWeight::Body;
    QString step; ///< number of the step, empty when the record itself holds the text
    Id record;
    QString text;
    int page = 0;       ///< of an attachment, see Passage
    QString label = {}; ///< of the page
};

/// A record as search sees it: a process comes with the text of its steps.
struct SearchDocument {
    Id id;
    QString externalId;
    QString title;
    FacetValues facets;
    QDateTime changed; ///< of the record itself, local time
    Id process;        ///< the process that a knowledge item or attachment belongs to
    QList<TextPart> parts;
};

enum class Pages { Without, With };

/// Makes documents from the store; text of the bin and restricted fields stay out.
class Documents
{
  public:
    explicit Documents(store::Database &database) : m_db(database), m_store(database) {}

    /// Kinds of record that are found by themselves.
    static bool isDocument(RecordKind kind);

    /// Nothing for unknown ids, for records in the bin, for kinds that are no documents and for files of an interview,
    /// whose words are its expert's until they are released. The pages of an attachment may be large.
    std::optional<SearchDocument> read(const Id &id, Pages pages = Pages::With);

    /// Pages with text behind that page, until about a million characters have come; none = that was the last one.
    QList<TextPart> pagesBehind(const Id &attachment, int page);

    /// Attachments whose text was read after that reading, and the number of the newest one.
    QStringList readAfter(qint64 number);
    qint64 newestReading();

    /// Documents whose index entry depends on the record: itself, the process of a step, what hangs on a process.
    QStringList dependentOn(const Id &id, RecordKind kind);

    /// Ids of all documents after the given one, ordered.
    QStringList ids(const Id &after, int limit);
    qint64 count();

    /// The process of a step, also of one in the bin.
    Id processOfStep(const Id &step);

    /// What a hit belongs to: title of the process or name of the unit.
    QString contextOf(const SearchDocument &document);
    QString titleOfRecord(const Id &id);

    /// The process among these records, or that one of them belongs to; empty for none.
    Id processOf(const QStringList &linked, int depth = 0);

  private:
    bool isOfInterview(const Attachment &attachment);
    void addParts(const AnyRecord &record, const QString &step, QList<TextPart> &parts);

    store::Database &m_db;
    store::RecordStore m_store;
};

} // namespace staffelstab::search
