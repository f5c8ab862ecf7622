// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/anyrecord.h"

#include <functional>

namespace staffelstab::exchange
{

/// Sees one text that a person may have typed; what it assigns takes its place.
using TextVisitor = std::function<void(const Field &field, QString &text)>;

/// The value with each text as the visitor leaves it: lines, paragraphs, addresses, lists of words, words of open
/// vocabularies, and the same inside groups and rows. The visitor is told the field that holds the text itself.
QJsonValue withTexts(const Field &field, const QJsonValue &value, const TextVisitor &visit);

/// The same for all fields of a record; the visitor is told the field of the record.
void forEachText(AnyRecord &record, const TextVisitor &visit);

} // namespace staffelstab::exchange
