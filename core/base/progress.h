// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace staffelstab
{

enum class Continue { Yes, No };

/// Told now and then by long work: how much is done of how much (total 0 = not known yet). Answering No
/// cancels at the next safe point. Called on the thread that does the work.
using Progress = std::function<Continue(qint64 done, qint64 total)>;

} // namespace staffelstab
