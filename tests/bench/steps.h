// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/corpus.h"

#include <QJsonObject>

namespace staffelstab::bench
{

/// What each step of the German analysis adds to the answers on a corpus: "steps" with one object a step, its name and
/// figures. All steps read one index and differ in the weights of the query. "ours" and "plain" are the CPU seconds of
/// indexing with the full analysis and with plain Xapian.
QJsonObject stepsOn(const Corpus &corpus, const QString &folder);

/// Compounds of both lists split exactly, words of the other lists split wrongly.
struct SplitCounts {
    int compounds = 0, exact = 0, others = 0, falseSplits = 0;
};
SplitCounts splitsOf(const QString &compoundList, const QString &otherList);

} // namespace staffelstab::bench
