// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab
{

Id newId()
{
    std::array<quint8, 16> bytes{};
    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<quint8>(now >> (8 * (5 - i)));
    const quint64 random = QRandomGenerator::system()->generate64();
    const quint32 more = QRandomGenerator::system()->generate();
    for (std::size_t i = 0; i < 8; ++i)
        bytes[6 + i] = static_cast<quint8>(random >> (8 * i));
    bytes[14] = static_cast<quint8>(more);
    bytes[15] = static_cast<quint8>(more >> 8);
    bytes[6] = static_cast<quint8>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<quint8>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(bytes.data()), 16))
        .toString(QUuid::WithoutBraces);
}

Id idFromKey(const QString &key)
{
    static const QUuid ours(u"6f1d6a1e-27c4-5c43-9f0e-5bd1a6c0d9a7"_s);
    return QUuid::createUuidV5(ours, key).toString(QUuid::WithoutBraces);
}

bool isId(const QString &text) { return text.size() == 36 && !QUuid::fromString(text).isNull(); }

} // namespace staffelstab
