// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/records.h"

namespace staffelstab
{

/// A process that is like another one, and what both have in common.
struct SimilarProcess {
    RecordLabel record;
    double likeness = 0; ///< 0 to 1
    QStringList words;
    QStringList references; ///< titles of legal bases, services and IT procedures

    bool operator==(const SimilarProcess &) const = default;
};

/// Processes like this one, the most similar first, by their words and by the legal bases, services and IT procedures
/// that they share; what few processes share counts most. At most a thousand. Empty where nothing is like it, and while
/// there is no search index. NotFound for what is no process.
Result<QList<SimilarProcess>> similarProcesses(Workspace &workspace, const Id &process, int limit = 5);

} // namespace staffelstab
