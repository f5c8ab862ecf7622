// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace staffelstab::search
{

/// OpenThesaurus as mythes-de installs it, read at run time. It is made for writers: "Bescheid" leads to "Wisch", so it
/// only widens a search that found little. Without the package it knows nothing.
class Thesaurus
{
  public:
    explicit Thesaurus(const QString &folder);

    /// The one of this machine, its index read at the first question.
    static const Thesaurus &ofThisMachine();

    /// Words of the same meaning, each one word or two; neither coarse ones nor broader or narrower terms.
    QList<QStringList> alternatives(const QString &word) const;

  private:
    qint64 placeOf(const QString &word) const;

    QByteArray m_index; ///< "word|offset" by line
    QString m_texts;    ///< file the offsets point into
};

} // namespace staffelstab::search
