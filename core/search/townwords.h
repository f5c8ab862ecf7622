// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/glossary.h"
#include "search/compounds.h"
#include "search/wordrelations.h"

#include <memory>

namespace staffelstab::store
{
class Database;
}

namespace staffelstab::search
{

/// The office words with a town's own glossary above them: its entries add to them and overrule them. Of one entry the
/// first 40 words count, of at most 100 characters each.
class TownWords
{
  public:
    explicit TownWords(const QList<GlossaryEntry> &entries);

    /// Of a town without a glossary.
    static std::shared_ptr<const TownWords> officeWords();

    /// Other ways to say the word or words, each one word or several, the town's own first.
    QList<QStringList> alternatives(const QStringList &words) const;

    /// Must one never stand for the other?
    bool areApart(const QStringList &one, const QStringList &other) const;

    const KnownSplits &splits() const;

    /// Tells the town's splits from others, because the index holds what they lead to; empty where there are none.
    std::string splitsVersion() const;

  private:
    KnownSplits m_ownSplits;
    KnownSplits m_splits; ///< own ones and those of the office; empty without own ones
    WordRelations m_relations;
};

/// Reads the glossary of a workspace, and again only after something was saved.
class TownWordsReader
{
  public:
    explicit TownWordsReader(store::Database &database) : m_db(database) {}

    /// The same object for as long as the glossary stays as it is.
    std::shared_ptr<const TownWords> current();

  private:
    store::Database &m_db;
    std::shared_ptr<const TownWords> m_words;
    QList<GlossaryEntry> m_entries;
    qint64 m_feedEnd = -1;
};

} // namespace staffelstab::search
