// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace staffelstab
{

/// A path as people type or paste it: in quotes, as a file address, with ~ for the home folder; relative ones start in
/// the given folder. Empty for nothing.
QString pathFrom(const QString &typed, const QString &folder);

/// One path a line.
QStringList pathsFrom(const QString &typed, const QString &folder);

/// The path with this ending ("stab") unless it has it already.
QString withEnding(const QString &path, QStringView ending);

} // namespace staffelstab
