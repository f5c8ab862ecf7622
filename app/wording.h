// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"
#include "model/kind.h"

#include <QDate>
#include <QDateTime>
#include <QString>

/// The words of records in the language of the program: labels of fields and kinds, terms of vocabularies, dates. One
/// place for screens and command line.
namespace staffelstab
{

QString fieldLabel(const Field &field);
QString fieldHelp(const Field &field);
QString kindLabel(RecordKind kind);
QString kindPlural(RecordKind kind);

/// The label of a code; a code that is not listed is its own label.
QString termWord(QStringView vocabulary, const QString &code);

/// 22.11.2026 or 22 Nov 2026; empty for no date.
QString dateText(const QDate &date);
/// 10:42, in local time.
QString timeText(const QDateTime &at);
/// The time when it is today, else date and time.
QString momentText(const QDateTime &at);

/// A value as a reader expects it: terms by their labels, dates in words, yes and no. References stay ids, since only
/// a workspace knows their titles.
QString valueText(const Field &field, const QJsonValue &value);

} // namespace staffelstab
