// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a test program folders and an environment of its own, so that tests neither see each other nor the
// person's settings, however they are started.
#pragma once

#include <QTemporaryDir>
#include <QtGlobal>

namespace staffelstab::tests
{

class IsolatedHome
{
  public:
    IsolatedHome()
    {
        for (const char *name : {"XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
            qputenv(name, m_folder.path().toUtf8());
        qputenv("LC_ALL", "C.UTF-8");
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
        if (!qEnvironmentVariableIsSet("STAFFELSTAB_SHARED_DATA"))
            qputenv("STAFFELSTAB_SHARED_DATA", STAFFELSTAB_SHARED_DATA);
    }

  private:
    QTemporaryDir m_folder;
};

} // namespace staffelstab::tests
