// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/anyrecord.h"

#include <functional>

namespace staffelstab
{

/// Sees one reference; what it assigns to the id takes its place.
using ReferenceVisitor = std::function<void(const Field &field, QString &id)>;

/// The value with each reference as the visitor leaves it, those inside groups and rows included.
QJsonValue withReferences(const Field &field, const QJsonValue &value, const ReferenceVisitor &visit);

/// The same for all fields of a record.
void forEachReference(AnyRecord &record, const ReferenceVisitor &visit);

/// The ids that a value or a record points to, in order.
QStringList referencesIn(const Field &field, const QJsonValue &value);
QStringList referencesIn(const AnyRecord &record);

} // namespace staffelstab
