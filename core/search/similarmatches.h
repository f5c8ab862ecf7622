// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>

#include <functional>
#include <string>
#include <vector>

namespace Xapian
{
class Database;
}

namespace staffelstab::search
{

/// A process that has much in common with another record.
struct SimilarMatch {
    Id id;
    double share = 0;               ///< of what tells the other one from the rest, 0 to 1
    std::vector<std::string> terms; ///< that both have, the weightiest first
};

/// Whether a term of the record belongs to what it is about.
using TermFilter = std::function<bool(const std::string &term)>;

/// Processes that have most of the telling terms of a record, best first.
QList<SimilarMatch> processesLike(const Id &id, const TermFilter &filter, int limit, const Xapian::Database &database);

} // namespace staffelstab::search
