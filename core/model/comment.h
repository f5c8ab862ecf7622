// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"
#include "model/record.h"

namespace staffelstab
{

/// Kommentar to a process, one of its steps or something known about it. A reply belongs to the comment that it answers
/// and has no state of its own.
struct Comment : Record {
    Id subject;
    QString text;
    QString author;
    QDateTime time;
    QString status; ///< vocabulary commentStatus
    Id replyTo;

    bool operator==(const Comment &) const = default;
};

/// Kenntnisnahme: that somebody has read one version of the sheet of a process (usecase/readreceipts.h says what a
/// version is). It never leaves the house.
struct ReadReceipt : Record {
    Id process;
    QString reader;
    QString version;
    QDateTime date;

    bool operator==(const ReadReceipt &) const = default;
};

template <typename R> std::span<const Field> fieldsOf();
template <> std::span<const Field> fieldsOf<Comment>();
template <> std::span<const Field> fieldsOf<ReadReceipt>();

} // namespace staffelstab
