// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDateTime>
#include <QString>

namespace staffelstab
{

/// What every record carries beside its own fields. The store alone fills revision, changedAt and changedBy.
struct Record {
    Id id;
    qint64 revision = 0; ///< 0 = not saved yet; one more with each save
    QDateTime changedAt; ///< UTC
    QString changedBy;
    QString externalId; ///< the id an imported document came with
    QString origin;     ///< where it was imported from: the file's name

    bool operator==(const Record &) const = default;
};

} // namespace staffelstab
