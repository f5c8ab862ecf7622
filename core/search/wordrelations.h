// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <unordered_map>
#include <vector>

namespace staffelstab::search
{

/// Which words mean the same, which lead to others and which are kept apart; by stems, so inflected forms count. What
/// is apart never stands for each other, so say it first.
class WordRelations
{
  public:
    void addApart(const QStringList &texts);
    void addAlike(const QStringList &texts);
    void addLeading(const QString &from, const QString &to);

    /// Other ways to say the word or words, each one word or several.
    QList<QStringList> alternatives(const QStringList &words) const;

    bool areApart(const QStringList &one, const QStringList &other) const;
    bool areAlike(const QStringList &one, const QStringList &other) const;

  private:
    std::unordered_map<std::string, QList<QStringList>> m_alternatives; ///< by stems joined with spaces
    std::unordered_map<std::string, std::vector<std::string>> m_apart;  ///< likewise
};

/// The words of a text as written.
QStringList wordsIn(const QString &text);

} // namespace staffelstab::search
