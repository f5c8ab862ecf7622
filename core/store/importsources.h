// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QSet>

namespace staffelstab::store
{

/// Which files were imported under which names. The ids of imported records are made of that name, so two files that
/// are only called the same must not share one: the second would replace what the first has brought.
class ImportSources
{
  public:
    explicit ImportSources(Database &database) : m_database(database) {}

    /// The name that the file at this place had before; for a new place the shortest end of its path that no other
    /// content has. The same content somewhere else keeps its name (a folder was moved or copied), unless it was given
    /// to another file of the same batch.
    QString nameOf(const QString &place, const QByteArray &content, const QSet<QString> &inBatch);

    /// Within the transaction of the import.
    void remember(const QString &place, const QByteArray &content, const QString &name);

  private:
    QString value(const QString &key);
    void set(const QString &key, const QString &value);

    Database &m_database;
};

} // namespace staffelstab::store
