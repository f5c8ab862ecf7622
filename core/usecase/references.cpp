// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/references.h"
#include "usecase/writing.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::RecordStore;

[[noreturn]] void refuse(const Field &field, const QString &why)
{
    throw Failure(ErrorCode::Invalid, why, field.key().toString());
}

/// A unit within a unit, a process within a process: the way up must end.
void refuseCircle(RecordStore &store, const AnyRecord &record, const Field &field)
{
    QSet<Id> seen{head(record).id};
    Id above = read(record, field).toString();
    while (!above.isEmpty()) {
        if (seen.contains(above)) refuse(field, u"a circle"_s);
        seen << above;
        const auto next = store.loadWithBin(above);
        above = next ? read(*next, field).toString() : Id();
    }
}

} // namespace

void requireReferences(RecordStore &store, const AnyRecord &before, AnyRecord after)
{
    const QStringList known = referencesIn(before);
    forEachReference(after, [&](const Field &field, const QString &to) {
        if (known.contains(to)) return;
        const auto kind = store.kindOf(to);
        if (!kind) return; // the foreign key refuses it
        if (field.target != RecordKind::None && field.target != *kind) refuse(field, u"another kind of record"_s);
        if (store.isInBin(to)) refuse(field, u"in the bin"_s);
    });
    const RecordKind own = kindOf(after);
    for (const Field &field : typeOf(own).fields)
        if (field.type == FieldType::Reference && field.target == own) refuseCircle(store, after, field);
}

} // namespace staffelstab
