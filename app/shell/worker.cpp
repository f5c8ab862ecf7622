// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/worker.h"

namespace staffelstab
{

Worker::Worker()
{
    m_runner.moveToThread(&m_thread);
    m_thread.start();
}

Worker::~Worker()
{
    // Queued like a job, so that the thread ends behind the last one.
    QMetaObject::invokeMethod(
        &m_runner, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace staffelstab
