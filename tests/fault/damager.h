// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>
#include <random>

namespace staffelstab::tests
{

constexpr qsizetype kPage = 4096;
enum class Harm { SwappedPages, EmptyPage, RandomPage, Truncated, OneBit };
inline constexpr int kHarms = 5;

inline const char *nameOf(Harm harm)
{
    static constexpr std::array names{"swapped pages", "empty page", "random page", "truncated", "one bit"};
    return names.at(static_cast<std::size_t>(harm));
}

/// Harms copies of a file as disks and crashes do, in an order that repeats. Works by pages, of which a file has at
/// least one.
class Damager
{
  public:
    QByteArray harmed(QByteArray bytes, Harm harm)
    {
        const qsizetype at = pick(bytes.size());
        const qsizetype page = at / kPage * kPage, length = std::min(kPage, bytes.size() - page);
        switch (harm) {
        case Harm::SwappedPages: {
            qsizetype other = pick(bytes.size()) / kPage * kPage;
            while (holdsNothing(bytes, page) && holdsNothing(bytes, other)) // such a swap harms nobody
                other = pick(bytes.size()) / kPage * kPage;
            const qsizetype both = std::min(length, bytes.size() - other);
            const QByteArray first = bytes.mid(page, both);
            bytes.replace(page, both, bytes.mid(other, both));
            bytes.replace(other, both, first);
            break;
        }
        case Harm::EmptyPage:
            bytes.replace(page, length, QByteArray(length, '\0'));
            break;
        case Harm::RandomPage:
            for (qsizetype i = page; i < page + length; ++i)
                bytes[i] = static_cast<char>(m_random());
            break;
        case Harm::Truncated:
            bytes.truncate(at);
            break;
        case Harm::OneBit:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << (m_random() % 8)));
            break;
        }
        return bytes;
    }

    /// A leaf of a tree without any cell, as the root of an empty table is (https://www.sqlite.org/fileformat.html
    /// §1.6).
    static bool holdsNothing(const QByteArray &bytes, qsizetype page)
    {
        const bool isLeaf = bytes.at(page) == 0x0a || bytes.at(page) == 0x0d;
        return isLeaf && bytes.at(page + 3) == 0 && bytes.at(page + 4) == 0;
    }

    /// A number below size.
    qsizetype pick(qsizetype size) { return static_cast<qsizetype>(m_random() % static_cast<quint64>(size)); }

  private:
    static constexpr qsizetype kPage = 4096;
    std::mt19937_64 m_random{3};
};

} // namespace staffelstab::tests
