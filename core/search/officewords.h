// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/compounds.h"
#include "search/wordrelations.h"

class QByteArray;

namespace staffelstab::search
{

/// Words of German offices: what means the same, what leads to the office's word, how compounds are split, and which
/// words are kept apart although people mix them up ("Gebühr", "Beitrag"). Written by hand, with a version.
class OfficeWords
{
  public:
    explicit OfficeWords(const QByteArray &json);

    /// Those that come with the program.
    static const OfficeWords &ours();

    QString version() const { return m_version; }
    qsizetype entries() const { return m_entries; }
    const KnownSplits &splits() const { return m_splits; }

    /// Other ways to say the word or words, each one word or several; by stems, so inflected forms count.
    QList<QStringList> alternatives(const QStringList &words) const;

    /// Must one never stand for the other?
    bool areApart(const QStringList &one, const QStringList &other) const;

  private:
    QString m_version;
    qsizetype m_entries = 0;
    KnownSplits m_splits;
    WordRelations m_relations;
};

} // namespace staffelstab::search
