// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <utility>

namespace staffelstab::exchange
{

/// The numbers 0 … count-1 in the order in which work flows along the edges: what comes before stands before, one
/// branch is followed to its end before the next begins, loops are cut where they close. Of equals the smaller first.
QList<int> flowOrder(int count, const QList<std::pair<int, int>> &edges);

} // namespace staffelstab::exchange
