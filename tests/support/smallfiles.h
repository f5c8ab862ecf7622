// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace staffelstab::tests
{

/// While it lives, the system refuses longer files, as a full disk or a quota does.
class SmallFilesOnly
{
  public:
    explicit SmallFilesOnly(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallFilesOnly()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(SmallFilesOnly)

  private:
    rlimit m_before = {};
    void (*m_signal)(int) = nullptr;
};

} // namespace staffelstab::tests
