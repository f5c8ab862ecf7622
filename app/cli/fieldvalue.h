// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/anyrecord.h"

#include <QJsonObject>

#include <functional>

namespace staffelstab::cli
{

/// Turns a reference as typed (id, beginning of an id, foreign id) into an id; throws Failure.
using Resolve = std::function<Id(const QString &)>;

/// Reads "field=value" arguments for a record by its field table: dates as 2026-11-22 or 22.11.2026, numbers with a
/// comma, lists separated by |, groups and rows as JSON, "group.part=value", "@file" for the content of a file (UTF-8),
/// nothing for an empty field. Throws UsageError, InvalidValue, or the Failure of a reference.
QJsonObject parseAssignments(const AnyRecord &record, const QStringList &assignments, const Resolve &resolve);

/// A single value; for groups and rows JSON.
QJsonValue parseValue(const Field &field, const QString &text, const Resolve &resolve);

/// Codes of a vocabulary given as codes or as labels, each once; throws InvalidValue.
QStringList codesOf(const char *words, const QStringList &texts);

} // namespace staffelstab::cli
