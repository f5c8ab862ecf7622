// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/progress.h"
#include "base/result.h"
#include "model/kind.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <functional>

/// What the house holds about one person: to be given to her (Art. 15 DSGVO) and to be erased (Art. 17).
namespace staffelstab
{

class Workspace;

/// A text that names the person, for a human eye.
struct NamedPlace {
    Id record;
    RecordKind kind = RecordKind::None;
    QString title;
    QString field;
    QString excerpt; ///< empty where the words belong to somebody else
    bool inBin = false;
    int page = 0; ///< of an attachment whose content names her; 0 elsewhere

    bool operator==(const NamedPlace &) const = default;
};

/// Texts that name a person, those read from attachments included, by any name she has or had here or by one of the
/// others given.
Result<QList<NamedPlace>> placesNaming(Workspace &workspace, const Id &person, const QStringList &otherNames = {});

struct PersonOrder {
    Id person;
    QStringList otherNames; ///< login names, a name before marriage
    bool ownWords = false;  ///< with what she said in talks
    QString language = QStringLiteral("de");
    QDate today;
};

/// Writes everything that is held about the person as a page to read (HTML). An existing file is refused (Exists).
Result<Done> exportPerson(Workspace &workspace, const PersonOrder &order, const QString &path,
                          const Progress &progress = {});

struct ErasedPerson {
    QString pseudonym;
    int historyEntries = 0;    ///< written over
    QList<NamedPlace> places;  ///< texts that still name her; nobody but a human changes them
    QStringList backups;       ///< files that still hold the name, the one made just before among them
    bool traceless = true;     ///< false: pieces of the name stay in the file until the program is started again
    QStringList names;         ///< all that were looked for
    QList<QStringList> others; ///< names of everybody else, whom a text could mean as well
};

/// Puts a pseudonym in place of the person after a verified backup: her record, her restricted fields, posts and
/// consents, her name as author, where a field holds nothing else, in the history, as the origin of imports and in
/// searches that found nothing. Texts stay as they are and are listed. It cannot be taken back. Nobody searches in the
/// ranked index until the next run of the indexer has built it anew.
Result<ErasedPerson> erasePerson(Workspace &workspace, const Id &person, const QStringList &otherNames = {},
                                 const Progress &progress = {});

/// Puts the pseudonym in place of the names of who was erased, for drafts.
std::function<QString(const QString &text)> withoutNames(const ErasedPerson &erased);

} // namespace staffelstab
