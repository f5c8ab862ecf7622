// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace staffelstab::bench
{

/// Time, size and answers of one number of texts: ours beside plain Xapian, and beside Recoll where it is installed.
QJsonObject growthAt(const QString &data, int texts, int questionsOfAKind);

void printGrowth(const QJsonObject &figures);

} // namespace staffelstab::bench
