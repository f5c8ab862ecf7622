// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "model/anyrecord.h"
#include "usecase/extracting.h"
#include "usecase/records.h"

namespace staffelstab::cli
{

/// A record for scripts: head, title and all fields that carry a value.
QJsonObject toJson(const AnyRecord &record);
QJsonObject toJson(const Saved &saved);
QJsonObject toJson(const FieldChange &change);
QJsonObject toJson(const QMap<QString, int> &counts);

template <typename R> QJsonArray toJsonArray(const QList<R> &records)
{
    QJsonArray array;
    for (const R &record : records)
        array.append(toJson(AnyRecord(record)));
    return array;
}

/// State, division and pages of what was read of an attachment; a page without text has none.
QJsonObject readingJson(const AttachmentText &text);

/// The titles behind references, for people.
using Titles = QHash<Id, QString>;
Titles titlesOf(const QList<RecordLabel> &labels);

/// The fields of a record for people, a line each: label and value.
void printFields(Output &out, const AnyRecord &record, const Titles &titles, const QString &indent = {});

/// A value for people, references by their titles.
QString wordsOf(const Field &field, const QJsonValue &value, const Titles &titles);

} // namespace staffelstab::cli
