// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a test program folders of its own, so that tests neither see each other nor the person's settings.
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
    }

  private:
    QTemporaryDir m_folder;
};

} // namespace staffelstab::tests
