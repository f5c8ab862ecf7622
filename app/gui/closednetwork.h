// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace staffelstab
{

/// Refuses every request of the screens: no text that a person or a file brings in can make the program fetch
/// something.
class ClosedNetwork : public QQmlNetworkAccessManagerFactory
{
  public:
    QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace staffelstab
