// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QList>

namespace staffelstab::store
{

/// One released step of the schema; its number is the schema version it leads to.
struct Migration {
    int version = 0;
    QByteArray script;
};

/// The shipped steps of this engine, in order.
const QList<Migration> &migrations();

int schemaVersion(Database &database);

/// Runs the steps that are missing in one transaction with the version they lead to. Nothing a person typed is dropped.
/// Throws Failure(TooNew) for a file of a newer program.
void migrate(Database &database, const QList<Migration> &steps);

/// Compares sqlite_schema with the text that our own steps make; throws Failure(Foreign) where they differ (a planted
/// trigger, another program's file). Only then is the schema trusted, which FTS5 triggers need.
void verifySchema(Database &database, const QList<Migration> &steps);

/// What tells one workspace from another, whatever its file is called; a copy that lives on gets one of its own.
QString identityOf(Database &database);
void giveIdentity(Database &database);

} // namespace staffelstab::store
