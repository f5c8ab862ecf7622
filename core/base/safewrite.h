// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace staffelstab
{

/// Replaces the file at path as a whole and durably, or leaves the old one untouched; throws Failure.
/// A new file is readable by its owner only, since it may hold personal data. The only place of the program that opens
/// files for writing (QSaveFile alone loses data on a full disk).
void safeWrite(const QString &path, const QByteArray &bytes);

} // namespace staffelstab
