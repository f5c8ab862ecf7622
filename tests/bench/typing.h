// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace staffelstab::bench
{

/// Misspells words of the indexed workspace in the folder, always the same ones, and asks for each what was meant:
/// "words", "firstRight" (share) and the milliseconds "medianMs" and "p95Ms" of one correction.
QJsonObject typingOn(const QString &folder);

} // namespace staffelstab::bench
