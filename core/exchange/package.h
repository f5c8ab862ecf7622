// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/anyrecord.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>

namespace staffelstab::exchange
{

/// What a reader gets: the bytes and the name that makes ids the same at every import (the file's name, or its path
/// inside the batch where two files of one batch share a name).
struct Source {
    QString name;
    QByteArray bytes;
};

/// A unit that a file names by code or name; who stores the package puts the real unit in place of the stand-in.
struct UnitMention {
    Id standIn;
    QString text;
    bool required = false; ///< an unknown unit refuses the file; otherwise the unit is made
    qint64 line = 0;
};

/// Who hands an exchange package on to other towns, and on which terms.
struct PackageHead {
    QString town;
    QDate day;
    QString licence; ///< one of usualLicences(), or words of one's own
    QString note;

    bool operator==(const PackageHead &) const = default;
};

/// What a file holds, as records with ids that the next import of the same file will give them again.
struct Package {
    enum class Scope {
        Records, ///< records that earlier versions of the file had and this one lacks stay
        Whole,   ///< they go, unless somebody worked on them
    };

    QList<AnyRecord> records;
    QHash<QString, QByteArray> contents; ///< bytes of attachments by SHA-256
    QList<UnitMention> units;
    QHash<Id, qint64> lines; ///< where a record stands, for formats that have lines
    QStringList notes;       ///< "danglingReference: …", "extensionKept: …", "keyIgnored: …", "emptyText: …"
    std::optional<PackageHead> head; ///< of an exchange package between towns
    Scope scope = Scope::Records;
    bool foreign = true; ///< ids were made here; false: they came with the file (our own exchange format)
};

/// How many bytes of a file that begins so may be read at all: our own exchange format carries attachments, everything
/// else of that size is no document.
qint64 largestFile(const QByteArray &beginning);

/// Reads a file of any known format, recognised by its content first and its name second; throws Refused.
Package readFile(const Source &source);

/// The file's name without folders and known endings, with blanks for underscores: a title where the file has none.
QString titleFromFileName(const QString &name);

/// Cleaned text on one line, short enough for a one-line field.
QString oneLine(const QString &text);

} // namespace staffelstab::exchange
