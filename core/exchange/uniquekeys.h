// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace staffelstab::exchange
{

/// Keys of one file that ought to be unique and are not always: the second "a" becomes "a#2".
class UniqueKeys
{
  public:
    QString take(const QString &key)
    {
        QString free = key;
        while (m_taken.contains(free))
            free = key + u'#' + QString::number(++m_repeated[key] + 1);
        m_taken << free;
        return free;
    }

  private:
    QSet<QString> m_taken;
    QHash<QString, int> m_repeated;
};

} // namespace staffelstab::exchange
