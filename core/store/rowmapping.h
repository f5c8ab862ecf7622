// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/anyrecord.h"

#include <QSqlQuery>
#include <QVariantList>

/// How the field table becomes SQL: statements and values of one kind, in the order of its columns.
namespace staffelstab::store
{

/// The statements of one kind, composed once.
struct KindStatements {
    QString select; ///< head and columns of a kind, without a where clause
    QString insert;
    QString update;
    QList<const Field *> columns; ///< fields with a column
    QList<const Field *> lists;   ///< reference lists, kept in the link table
    QString titleColumn;
};

const KindStatements &statementsOf(RecordKind kind);

/// Values of the columns as they are bound, without the id.
QVariantList boundValues(const AnyRecord &record);

/// The record in the query's present row of KindStatements::select; reference lists are still empty.
AnyRecord recordFromRow(RecordKind kind, const QSqlQuery &query);

/// A reference list as the field table reads and writes it.
QStringList listValue(const AnyRecord &record, const Field &field);

/// Text of all fields made clean (no control characters, NFC) before it is stored.
void cleanTexts(AnyRecord &record);

} // namespace staffelstab::store
