// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;

namespace staffelstab::extract
{

/// A ZIP container in memory, read with the limits of a hostile one: an entry of 64 MB, 256 MB in all, nothing that
/// grows more than two hundred times. Names of entries are only compared, never used as paths. Throws Unreadable.
class ZipContainer
{
  public:
    explicit ZipContainer(const QByteArray &bytes);
    ~ZipContainer();

    bool has(const QString &name) const;
    QByteArray read(const QString &name);          ///< Unreadable(Damaged) when there is none
    QByteArray readIfPresent(const QString &name); ///< empty when there is none

  private:
    QByteArray m_bytes; ///< the library reads out of them
    std::unique_ptr<zip, void (*)(zip *)> m_zip;
    qint64 m_total = 0;
};

} // namespace staffelstab::extract
