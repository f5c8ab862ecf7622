// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/closednetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUrl>

namespace staffelstab
{
namespace
{

class DenyingAccess : public QNetworkAccessManager
{
  public:
    using QNetworkAccessManager::QNetworkAccessManager;

  protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override
    {
        qWarning() << "network access denied:" << request.url();
        QNetworkRequest nowhere(request);
        nowhere.setUrl(QUrl());
        return QNetworkAccessManager::createRequest(operation, nowhere, outgoing);
    }
};

} // namespace

QNetworkAccessManager *ClosedNetwork::create(QObject *parent) { return new DenyingAccess(parent); }

} // namespace staffelstab
