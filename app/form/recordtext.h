// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/anyrecord.h"
#include "usecase/records.h"

#include <QHash>

/// What people type into fields, and values that point to other records in words.
namespace staffelstab
{

using Labels = QHash<Id, RecordLabel>;

QString sectionLabel(Section section);

/// What people type: 22.11.2026, 22.11.26, 22112026, 2026-11-22. Invalid for anything else.
QDate dateFrom(const QString &typed);

/// 22.11.2026, the form in which dates are typed.
QString typedDate(const QDate &date);

/// A number as typed with the separators of the language; nothing when it is none.
std::optional<double> numberFrom(const QString &typed);
QString numberText(double number);

/// A value for reading, records it points to by their labels. Empty for no value.
QString valueText(const Field &field, const QJsonValue &value, const Labels &labels);

Labels labelsById(const QList<RecordLabel> &labels);

} // namespace staffelstab
