// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace staffelstab::handover
{

/// The day in words as people write it: "31.3.", "31. März", "15 Mai 2027", "Ende Juni", "2027-05-15". Without a year
/// the next one from today on; a month alone is its last day. An invalid date where no day is meant; the words are kept
/// beside it.
QDate spokenDate(const QString &words, const QDate &today);

} // namespace staffelstab::handover
