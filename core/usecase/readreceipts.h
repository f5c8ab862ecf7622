// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/sheetstates.h"

/// Who has read which version of a sheet (data-model.md §11 ReadReceipt). A version is what process and steps say
/// (handover/sheetversion.h): each change of their words makes a new one, and no confirmation counts for another. They
/// are shown for one sheet, to those who answer for it; there is no list and no figure of a person's confirmations.
namespace staffelstab
{

namespace store
{
class RecordStore;
}

struct SheetReader {
    QString name;
    QDateTime at;
    bool isCurrent = false; ///< has read the version of today

    bool operator==(const SheetReader &) const = default;
};

/// How one reader, the author of the workspace, stands towards the sheet.
struct SheetReading {
    QString version; ///< of today
    QDateTime at;    ///< the reader's last confirmation; invalid where there is none
    bool isCurrent = false;
    qint64 sequence = 0;   ///< of the state that was confirmed; 0 where the history does not hold it
    SheetComparison since; ///< what changed from it, as far as it makes a new version
    bool seesReaders = false;
    QList<SheetReader> readers; ///< by name; empty for whoever does not answer for the sheet
};

Result<SheetReading> readingOf(Workspace &workspace, const Id &process);

/// "I have read this." Conflict where the version that was shown is no longer the one of today.
Result<Done> confirmReading(Workspace &workspace, const Id &process, const QString &version,
                            const QString &command = newId());

/// Whether the author holds the post that owns the process, or is named as one who knows it.
bool answersFor(const Workspace &workspace, store::RecordStore &store, const Id &process);

} // namespace staffelstab
