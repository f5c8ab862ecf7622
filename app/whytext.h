// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace staffelstab
{

namespace search
{
struct Reason;
}

/// Why a record was found, a sentence each: "Kosten": part of the word "Schülerbeförderungskosten". byFilters: the
/// query has no words.
QStringList whyTexts(const QList<search::Reason> &reasons, bool byFilters);

} // namespace staffelstab
