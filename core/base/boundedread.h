// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

class QIODevice;

namespace staffelstab
{

/// What is left in the device, or nothing where that is more than largest bytes. Takes only the memory that the bytes
/// need: QIODevice::read(largest) would set largest bytes aside for the smallest file, and keep them.
/// A failed read ends as the end of a file does; the device knows the error.
std::optional<QByteArray> readAtMost(QIODevice &device, qint64 largest);

} // namespace staffelstab
