// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/anyrecord.h"

namespace staffelstab::store
{

/// What quick find knows of one record: three columns of text, composed from the field table (search weights).
struct QuickText {
    QString title;
    QString identifier;
    QString body;
};

QuickText quickTextOf(const AnyRecord &record);

/// The searchable text of one field as people read it (parts of groups and rows joined by line feeds; codes of closed
/// vocabularies left out). The ranked index uses the same function.
QString searchableText(const AnyRecord &record, const Field &field);

} // namespace staffelstab::store
