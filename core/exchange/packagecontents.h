// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/package.h"

#include <QSet>

/// What towns hand on to each other, and what stays in the house.
namespace staffelstab::exchange
{

/// Codes of the licences that are usual among towns.
const QStringList &usualLicences();

/// Kinds of record that a package may hold: never people, posts, interviews, hand-overs, questions or workshops.
bool isShared(RecordKind kind);

/// Fields that a package holds; the others belong to the town: who is responsible, how it was checked and decided.
bool isShared(RecordKind kind, const Field &field);

/// The record with nothing but what a package holds; the rest is as in a new record.
AnyRecord sharedPart(const AnyRecord &record);

/// Knowledge that may leave the house at all, though it is not sure that it should: whom to call.
bool isContact(const KnowledgeItem &item);

/// What somebody chose to hand on.
struct PackageChoice {
    QStringList processes;
    QStringList attachments; ///< one by one, since nobody can read files for names but a person
    QStringList contacts;    ///< knowledge items that name whom to ask, one by one for the same reason
    QSet<Id> leftOut;        ///< records that are not handed on after all
};

/// The records of a package, made of all records of a workspace: the chosen processes with their steps, knowledge
/// items (internal ones; nothing that opens a door, contacts only as chosen), recommendations, legal bases, services,
/// IT procedures and chosen attachments; the titles of other attachments as one knowledge item a process. References to
/// what is not in it are put into words or left out.
QList<AnyRecord> packageRecords(const QList<AnyRecord> &all, const PackageChoice &choice);

} // namespace staffelstab::exchange
