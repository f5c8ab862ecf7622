// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a contender in processes of its own and measures them.
#pragma once

#include "bench/corpus.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace staffelstab::bench
{

/// CPU seconds of this process so far.
double cpuSeconds();

/// Something that indexes texts and answers questions.
class Contender
{
  public:
    virtual ~Contender() = default;
    virtual QString name() const = 0;

    /// Work that does not count (filling a workspace).
    virtual void prepare(const Corpus &) {}

    /// Indexes everything; returns the CPU seconds that count.
    virtual double index(const Corpus &corpus) = 0;

    virtual void open() = 0;

    /// Ids of the ten best texts, with a highlighted passage made for each.
    virtual QStringList answer(const Question &question) = 0;

    /// Part of each answer's time that only starts a process, known after open().
    virtual double startUpMs() const { return 0; }

    virtual QString folder() const = 0; ///< of the index
};

/// Runs body in a child process; what it returns comes back with its peak memory as "peakMb".
QJsonObject inChild(const std::function<QJsonObject()> &body);

/// The value that this share of them does not pass; 0 of none.
double quantile(std::vector<double> values, double share);

/// What a contender needs for its index of a corpus: seconds, megabytes.
QJsonObject indexed(Contender &contender, const Corpus &corpus);

/// Indexing, answering and quality of one contender.
QJsonObject measured(Contender &contender, const Corpus &corpus);

} // namespace staffelstab::bench
