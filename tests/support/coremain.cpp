// SPDX-License-Identifier: GPL-3.0-or-later
// main() of the tests without a screen: QtSql needs an application object to find its drivers.
#include <QCoreApplication>
#include <gtest/gtest.h>

#include "support/isolation.h"

int main(int argc, char **argv)
{
    const staffelstab::tests::IsolatedHome home;
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
