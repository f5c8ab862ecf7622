// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/records.h"

/// What is said about records that go to the bin.
namespace staffelstab
{

/// The title of a record; one in the bin says so.
QString labelTitle(const RecordLabel &label);

/// Who still names what has gone: "Still named in: …". Empty when nobody does. Names that many records and counts the
/// others; 0 names all.
QString usesText(const QList<RecordUse> &uses, int most = 0);

/// The sentence followed by who still names what has gone.
QString withUses(const QString &sentence, const Removal &removal);

/// "Move 12 records to the bin (3 processes, 9 steps)? A backup is made first."
QString removalQuestion(const Removal &removal);

} // namespace staffelstab
