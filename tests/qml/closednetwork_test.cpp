// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/closednetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTcpServer>
#include <QTest>
#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

TEST(ClosedNetwork, LetsNoRequestOut)
{
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost, 0));
    bool reached = false;
    QObject::connect(&server, &QTcpServer::newConnection, [&reached] { reached = true; });
    const QUrl address(u"http://127.0.0.1:%1/x.png"_s.arg(server.serverPort()));
    ClosedNetwork closed;
    const std::unique_ptr<QNetworkAccessManager> access(closed.create(nullptr));

    const std::unique_ptr<QNetworkReply> refused(access->get(QNetworkRequest(address)));
    ASSERT_TRUE(QTest::qWaitFor([&refused] { return refused->isFinished(); }));

    EXPECT_NE(refused->error(), QNetworkReply::NoError);
    EXPECT_FALSE(reached);

    // The same address is reached without the closed network, so the test can fail.
    QNetworkAccessManager open;
    const std::unique_ptr<QNetworkReply> sent(open.get(QNetworkRequest(address)));
    EXPECT_TRUE(QTest::qWaitFor([&reached] { return reached; }));
}

} // namespace
} // namespace staffelstab
