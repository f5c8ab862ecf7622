// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/namefinder.h"
#include "usecase/personaldata.h"
#include "usecase/workspace.h"

#include <QSet>

namespace staffelstab
{

/// The field in which the program writes who did it (keeper of an interview, author of a comment, reader of a version);
/// it is put aside by the program when that person is erased. Nothing for other kinds.
const Field *nameField(RecordKind kind);

/// One person among all that the workspace knows: where texts name her, and where it could be somebody else.
class PersonNames
{
  public:
    /// Throws Failure(NotFound) where there is no such person, in the bin neither.
    PersonNames(store::Database &database, const Id &person, const QStringList &otherNames);
    /// Of somebody who is no longer there, and of everybody else.
    PersonNames(const QStringList &names, const QList<QStringList> &others);

    const QStringList &names() const { return m_names; }
    const QList<QStringList> &others() const { return m_others; }
    QList<exchange::TextFind> findsIn(const QString &text) const;
    bool isNamedIn(const QString &text) const { return !findsIn(text).isEmpty(); }
    /// The whole text is nothing but her name, and can mean nobody else.
    bool isName(const QString &text) const;
    /// With the word in place of every find that can mean nobody else.
    QString replacedIn(const QString &text, const QString &word) const;
    /// Words that others keep to themselves are named without being shown.
    QList<NamedPlace> places(Workspace &workspace) const;

  private:
    static QStringList all(store::Database &database, const Id &person, const QStringList &otherNames);
    QList<QStringList> everybodyElse(store::Database &database) const;
    bool hasAnothersInitial(const QString &found) const;
    bool isCertain(const QString &found) const;

    Id m_person;
    QStringList m_names;
    exchange::NameFinder m_finder;
    QList<QStringList> m_others;
    exchange::NameFinder m_otherFinder;
};

} // namespace staffelstab
