// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordstore.h"
#include "usecase/guard.h"
#include "usecase/records.h"
#include "usecase/workspace.h"

/// What the writing use cases share: one command is one transaction with its entries in the change feed.
namespace staffelstab
{

store::ChangeContext changeContext(const Workspace &workspace, const QString &command);

/// Throws Failure(NotFound), Failure(Invalid).
AnyRecord requireRecord(std::optional<AnyRecord> record, const Id &id);
/// The same of one kind; Invalid when it is of another.
template <typename R> R require(store::RecordStore &store, const Id &id)
{
    auto record = store.load<R>(id);
    if (!record && store.load(id)) throw Failure(ErrorCode::Invalid, QStringLiteral("another kind of record"), id);
    if (!record) throw Failure(ErrorCode::NotFound, QStringLiteral("no such record"), id);
    return *std::move(record);
}
const Field &requireField(RecordKind kind, QStringView id);

RecordLabel labelOf(store::RecordStore &store, const AnyRecord &record);

/// The record and its parts outside the bin, which cannot stand without it: steps, competences, assessments, files.
QStringList withParts(store::RecordStore &store, const Id &id);
bool isPartOf(const AnyRecord &record, const Id &id);

/// To the bin; open comments to a step that goes are obsolete from then on.
void moveToBin(store::RecordStore &store, const QStringList &ids, const store::ChangeContext &change);
/// Out of the bin with what went there by the same command.
void takeOutOfBin(Workspace &workspace, const Id &id, const store::ChangeContext &change);

/// Puts one field, or what a record carries beside its fields, back to the value before the change.
void applyBefore(AnyRecord &record, const FieldChange &change);

/// Throws Failure(Invalid) naming the first broken field.
void requireValid(const AnyRecord &record);

/// What the record newly points to must be of the right kind and not in the bin, and no record may lie within itself;
/// throws Failure(Invalid).
void requireReferences(store::RecordStore &store, const AnyRecord &before, AnyRecord after);

/// The field by which the record lies within itself, a unit within a unit or a process within a process.
const Field *circleOf(store::RecordStore &store, const AnyRecord &record);

/// Whether a field of the owner may point to a record of that kind.
bool mayPointTo(const Field &field, RecordKind owner, RecordKind target);

/// Checks the draft and puts it; inside the caller's transaction.
Saved putRecord(store::RecordStore &store, AnyRecord draft, const store::ChangeContext &change);

/// What a repeated command has made of this kind the first time, or nothing.
std::optional<Saved> madeBefore(Workspace &workspace, const QString &command, RecordKind kind);

/// Runs the body in one transaction; the body gets the store and the context, and looks itself whether the command has
/// been carried out before. Refuses a read-only workspace.
template <typename Body> auto inCommand(Workspace &workspace, const QString &command, Body &&body)
{
    return guard([&] {
        if (workspace.isReadOnly())
            throw Failure(ErrorCode::ReadOnly, QStringLiteral("opened read-only"), workspace.path());
        store::Transaction transaction(workspace.database());
        store::RecordStore store(workspace.database());
        auto result = body(store, changeContext(workspace, command));
        transaction.commit();
        return result;
    });
}

} // namespace staffelstab
