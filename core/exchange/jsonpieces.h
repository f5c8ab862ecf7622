// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace staffelstab::exchange
{

/// Calls back with each object of JSON lines, of a JSON array of objects, or the one object that the file is, and the
/// line it begins in. One object is in memory at a time. Throws Refused.
void forEachJsonObject(const QByteArray &utf8, const std::function<void(const QJsonObject &, qint64 line)> &take);

} // namespace staffelstab::exchange
