// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/package.h"

/// A package of another town beside what is here.
namespace staffelstab::exchange
{

enum class Standing {
    New,
    Same,
    Different,
    InBin, ///< it was here and somebody removed it
};

enum class Decision {
    Leave, ///< ours stays as it is, and what is new stays out
    Take,  ///< what is new comes in; in ours, theirs takes the place of what differs
    Copy,  ///< theirs comes in beside ours
};

/// One record of a package and what it meets here.
struct PackageLine {
    Id id;
    RecordKind kind = RecordKind::None;
    QString title;
    Id process; ///< of a step; it follows the process where that is copied or left out
    Standing standing = Standing::New;
    Id ours;
    qint64 revision = 0;            ///< of ours as it was compared
    QList<FieldChange> differences; ///< before is ours, after is theirs
    Decision decision = Decision::Leave;

    bool operator==(const PackageLine &) const = default;
};

/// A record that is here.
struct PresentRecord {
    AnyRecord record;
    bool inBin = false;
};

/// What a field holds when theirs is taken: references to several records are added to ours, since a town hands on only
/// those that it knows; anything else takes the place of ours.
QJsonValue takenOver(const Field &field, const QJsonValue &ours, const QJsonValue &theirs);

/// What is written as the origin of records that came in a package: town and licence.
QString originOf(const PackageHead &head);

/// Compares a package with the records of its kinds. The same record is recognised by its id, by the id and the town it
/// came from, then by its name within its kind (a step within its process). Where theirs says nothing that ours would
/// not say after taking it, nothing differs. Proposed is: what is new comes in, except steps of a process that is here
/// already; everything else stays as it is.
QList<PackageLine> compared(const Package &package, const QList<PresentRecord> &present);

/// What a package comes to by the decisions.
struct Intake {
    QList<AnyRecord> created; ///< with their new ids
    QList<AnyRecord> theirs;  ///< under the ids of ours whose place they take
    QList<PackageLine> lines; ///< with what was decided about them in the end
};

/// Ids of copies are made of the key. References lead to what is here in the end; to what stays out, none.
Intake intakeOf(const Package &package, QList<PackageLine> lines, const QString &key);

} // namespace staffelstab::exchange
