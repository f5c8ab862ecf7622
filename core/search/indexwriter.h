// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/documents.h"
#include "search/townwords.h"

namespace staffelstab::search
{

/// Thrown inside search when the ranked index cannot be used; never reaches a person, quick find answers instead.
struct IndexError {
    enum class Reason { Missing, OtherVersion, Damaged, Locked, Full };
    Reason reason = Reason::Damaged;
    QString detail;
};

/// What an index says of itself.
struct IndexStamp {
    QString workspace;
    qint64 sequence = 0; ///< the change feed is contained up to here
    QString mark;        ///< of the feed entry with that number, to notice another history
    qint64 documents = 0;
    qint64 reading = 0; ///< texts of attachments are contained up to this reading
};

/// Writes documents into one ranked index. Throws IndexError.
class IndexWriter
{
  public:
    enum class Mode {
        Existing, ///< the index in the folder, of this version and with these splits
        Fresh,    ///< a new one, fast and unsafe until finish()
    };

    IndexWriter(const QString &folder, Mode mode, std::shared_ptr<const TownWords> words);
    ~IndexWriter();
    IndexWriter(const IndexWriter &) = delete;
    IndexWriter &operator=(const IndexWriter &) = delete;

    IndexStamp stamp() const;
    void setStamp(const IndexStamp &stamp);

    /// On a machine without a dictionary, before the first document: words that compounds may be made of.
    void setVocabulary(const std::string &vocabulary);

    void put(const SearchDocument &document);
    void putUnreadable(const Id &id); ///< keeps the place of a record that the store cannot read
    void remove(const Id &id);

    /// Documents and stamp in one step.
    void commit();

    /// Closes a fresh index with everything on disk.
    void finish();

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace staffelstab::search
