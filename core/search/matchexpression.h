// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/querytree.h"

namespace staffelstab::search
{

/// Whether a record must have all clauses or only one.
enum class Join { All, Any };

/// The tree as an FTS5 MATCH expression over quick_words: every word is a quoted string, so that nothing a person types
/// is an operator. Empty when there is nothing to look for.
QString matchExpression(const QueryTree &tree, Join join);

/// Records that have a word beginning with one of these.
QString anyBeginning(const QStringList &starts);

/// A text as one quoted FTS5 string.
QString quotedForMatch(const QString &text);

} // namespace staffelstab::search
