// SPDX-License-Identifier: GPL-3.0-or-later
// main() of the tests of view-models and QML.
#include <QGuiApplication>
#include <QQuickStyle>
#include <gtest/gtest.h>

#include "support/isolation.h"

/// Asked by the leak sanitizer, where there is one: Qt Quick keeps a few allocations until the process ends.
extern "C" const char *__lsan_default_suppressions(); // NOLINT(bugprone-reserved-identifier)
extern "C" const char *__lsan_default_suppressions()  // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libQt6Gui\nleak:libQt6Quick\nleak:libQt6Qml\nleak:libQt6Core\n";
}

int main(int argc, char **argv)
{
    const staffelstab::tests::IsolatedHome home;
    testing::InitGoogleTest(&argc, argv);
    const QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Fusion"));
    return RUN_ALL_TESTS();
}
