// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/namefinder.h"
#include "store/database.h"
#include "usecase/personaldata.h"

namespace staffelstab
{

/// One person among all that the workspace knows: where texts name her, and where it could be somebody else.
class PersonNames
{
  public:
    /// Throws Failure(NotFound) where there is no such person, in the bin neither.
    PersonNames(store::Database &database, const Id &person, const QStringList &otherNames);
    /// Names alone, without others to be mistaken for.
    explicit PersonNames(const QStringList &names);

    const QStringList &names() const { return m_names; }
    QList<exchange::TextFind> findsIn(const QString &text) const;
    bool isNamedIn(const QString &text) const { return !findsIn(text).isEmpty(); }
    /// The whole text is nothing but her name.
    bool isName(const QString &text) const;
    /// With the word in place of every find that can mean nobody else.
    QString replacedIn(const QString &text, const QString &word) const;
    QList<NamedPlace> places(store::Database &database) const;

  private:
    static QStringList all(store::Database &database, const Id &person, const QStringList &otherNames);

    Id m_person;
    QStringList m_names;
    exchange::NameFinder m_finder;
    exchange::NameFinder m_others;
};

} // namespace staffelstab
