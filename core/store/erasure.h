// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/feed.h"

#include <functional>

namespace staffelstab::store
{

/// What is written over for good when a person is erased: the feed is append-only for everybody else. Inside a
/// Transaction of the caller, except forgetTraces.
class Erasure
{
  public:
    using Rewrite = std::function<QString(const QString &text)>;

    explicit Erasure(Database &database) : m_db(database) {}

    /// Shows every entry of the feed; those that come back changed are written over. Returns how many.
    int rewriteFeed(const std::function<bool(FeedEntry &entry)> &rewrite);

    /// Who changed or removed a record, and where records in the bin came from.
    void rewriteHeads(const Rewrite &author, const Rewrite &origin);

    /// The names of imported files, and searches that found nothing.
    void rewriteMemory(const Rewrite &text);

    /// Writes quick find anew and empties the write-ahead log, so that pieces of what was erased stay nowhere in the
    /// file. False where somebody who reads right now holds the log open.
    bool forgetTraces();

  private:
    void rewriteAuthors(const QString &column, const Rewrite &rewrite);

    Database &m_db;
};

} // namespace staffelstab::store
