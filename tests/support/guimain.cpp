// SPDX-License-Identifier: GPL-3.0-or-later
// main() of the tests of view-models and QML: offscreen, because test discovery runs us while building.
#include <QGuiApplication>
#include <QQuickStyle>
#include <gtest/gtest.h>

#include "support/isolation.h"

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const staffelstab::tests::IsolatedHome home;
    testing::InitGoogleTest(&argc, argv);
    const QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Fusion"));
    return RUN_ALL_TESTS();
}
