// SPDX-License-Identifier: GPL-3.0-or-later
// One file for a reader, as a fuzzer makes it: it may be refused, but what is taken in must be sound.
#pragma once

#include "exchange/package.h"
#include "exchange/refusal.h"

#include <QSet>

#include <cstdio>
#include <cstdlib>

namespace staffelstab::tests
{

[[noreturn]] inline void stop(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::abort();
}

inline void requireSound(const exchange::Package &package)
{
    QSet<Id> ids;
    for (AnyRecord record : package.records) {
        if (ids.contains(head(record).id)) stop(QStringLiteral("two records of one id"));
        ids << head(record).id;
        if (auto *process = std::get_if<Process>(&record)) process->leadUnit = process->id; // given when it is stored
        for (const Problem &problem : validate(record))
            if (package.foreign) stop(QStringLiteral("breaks a rule: ") + problem.field);
    }
}

template <typename Read> int readOne(const uint8_t *bytes, size_t size, const QString &name, Read &&read)
{
    const auto copy = QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    try {
        requireSound(read(exchange::Source{name, copy}));
    } catch (const exchange::Refused &refused) {
        if (refused.reason() == Refusal::None) stop(QStringLiteral("refused without a reason"));
    }
    return 0;
}

} // namespace staffelstab::tests
