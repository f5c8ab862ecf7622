// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/measure.h"

namespace staffelstab::bench
{

/// Staffelstab itself: texts are knowledge items of a workspace, indexed and found through the use cases.
std::unique_ptr<Contender> ours(const QString &folder);

/// The same workspace, asked with two facets chosen.
std::unique_ptr<Contender> oursNarrowed(const QString &folder);

/// The plainest loop over Xapian: TermGenerator and QueryParser with the German stemmer, text kept in the index,
/// MSet::snippet.
std::unique_ptr<Contender> plainXapian(const QString &folder);

/// One FTS5 table with unicode61, any word, bm25 with the title five times, snippet().
std::unique_ptr<Contender> plainFts(const QString &folder);

/// recollindex and recollq as Debian has them (package recollcmd); none where they are not installed.
std::unique_ptr<Contender> recoll(const QString &folder);

} // namespace staffelstab::bench
