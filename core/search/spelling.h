// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace staffelstab::search
{

/// Number of single changes (insert, delete, replace, swap neighbours) between two words, or limit + 1 when more.
int editDistance(QStringView a, QStringView b, int limit);

/// Looks for the word that was meant by a misspelt one.
class SpellingSearch
{
  public:
    explicit SpellingSearch(QString form) : m_form(std::move(form)) {}

    /// Beginnings of the words to compare with; empty for words too short to guess.
    std::vector<std::string> starts() const;

    /// More than 0 when the candidate, which stands in that many records, may have been meant; the best one wins.
    double score(const std::string &candidate, unsigned frequency) const;

  private:
    QString m_form;
};

} // namespace staffelstab::search
