// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/progress.h"
#include "base/result.h"
#include "model/kind.h"

#include <QDate>
#include <QList>
#include <QStringList>

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
    QString excerpt;
    bool inBin = false;

    bool operator==(const NamedPlace &) const = default;
};

/// Texts that name a person, by any name she has or had here or by one of the others given.
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
    int historyEntries = 0;   ///< written over
    QList<NamedPlace> places; ///< texts that still name her; nobody but a human changes them
    QStringList backups;      ///< files that still hold the name, the one made just before among them
    bool traceless = true;    ///< false: pieces of the name stay in the file until the program is started again
    QStringList names;        ///< all that were looked for
};

/// Puts a pseudonym in place of the person after a verified backup: her record, her restricted fields, posts and
/// consents, her name as author, in the history, as the origin of imports and in searches that found nothing. Texts
/// stay as they are and are listed. It cannot be taken back. The ranked index must be built anew afterwards.
Result<ErasedPerson> erasePerson(Workspace &workspace, const Id &person, const QStringList &otherNames = {},
                                 const Progress &progress = {});

/// The text with the pseudonym in place of these names, for drafts.
QString withoutNames(const QString &text, const QStringList &names, const QString &pseudonym);

} // namespace staffelstab
