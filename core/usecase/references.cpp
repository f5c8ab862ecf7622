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

bool isCircle(RecordStore &store, const AnyRecord &record, const Field &field)
{
    QSet<Id> seen{head(record).id};
    Id above = read(record, field).toString();
    while (!above.isEmpty()) {
        if (seen.contains(above)) return true;
        seen << above;
        const auto next = store.loadWithBin(above);
        above = next ? read(*next, field).toString() : Id();
    }
    return false;
}

} // namespace

const Field *circleOf(RecordStore &store, const AnyRecord &record)
{
    const RecordKind own = kindOf(record);
    for (const Field &field : typeOf(own).fields)
        if (field.type == FieldType::Reference && field.target == own && isCircle(store, record, field)) return &field;
    return nullptr;
}

bool mayPointTo(const Field &field, RecordKind owner, RecordKind target)
{
    if (field.target != RecordKind::None) return field.target == target;
    if (owner == RecordKind::Comment)
        return target == RecordKind::Process || target == RecordKind::Step || target == RecordKind::KnowledgeItem;
    return owner != RecordKind::Attachment || target != RecordKind::Attachment; // no file hangs on a file
}

void requireReferences(RecordStore &store, const AnyRecord &before, AnyRecord after)
{
    const QStringList known = referencesIn(before);
    const RecordKind own = kindOf(after);
    forEachReference(after, [&](const Field &field, const QString &to) {
        if (known.contains(to)) return;
        const auto kind = store.kindOf(to);
        if (!kind) return; // the foreign key refuses it
        if (!mayPointTo(field, own, *kind)) refuse(field, u"another kind of record"_s);
        if (store.isInBin(to)) refuse(field, u"in the bin"_s);
    });
    if (const Field *field = circleOf(store, after)) refuse(*field, u"a circle"_s);
}

} // namespace staffelstab
