// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>

namespace staffelstab::store
{

/// One damage that the data check found; app/errortext turns it into a sentence.
struct Damage {
    enum class Kind { Structure, ForeignKey, QuickFind, RecordHash, History, AttachmentHash, MissingContent, Schema };
    Kind kind = Kind::Structure;
    Id record;      ///< where one record is concerned
    QString title;  ///< its title, or the attachment's name, as far as it can be read
    QString detail; ///< of the engine, for scripts; History: the number of the entry
};

struct CheckReport {
    QList<Damage> damages;
    qint64 records = 0;
    qint64 attachments = 0;
    bool sound() const { return damages.isEmpty(); }
};

} // namespace staffelstab::store
