// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/boundedread.h"

#include <QIODevice>

#include <algorithm>

namespace staffelstab
{
namespace
{

constexpr qint64 kBlock = qint64(1) << 16;

} // namespace

std::optional<QByteArray> readAtMost(QIODevice &device, qint64 largest)
{
    QByteArray bytes;
    if (!device.isSequential()) bytes.reserve(std::clamp(device.size() - device.pos(), qint64(0), largest));
    while (bytes.size() <= largest) {
        const QByteArray block = device.read(std::min(kBlock, largest + 1 - bytes.size()));
        if (block.isEmpty()) return bytes;
        bytes += block;
    }
    return std::nullopt;
}

} // namespace staffelstab
