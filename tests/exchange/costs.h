// SPDX-License-Identifier: GPL-3.0-or-later
// What a piece of work costs this process: processor time and the peak of its memory.
#pragma once

#include <QFile>

#include <sys/resource.h>

namespace staffelstab::tests
{

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kSanitized = true; // memory and time are those of the sanitizer
#else
inline constexpr bool kSanitized = false;
#endif

class Costs
{
  public:
    Costs() : m_start(processorSeconds())
    {
        QFile reset(QStringLiteral("/proc/self/clear_refs")); // 5 = begin the peak again at what is held now
        m_measured = reset.open(QIODevice::WriteOnly) && reset.write("5") == 1;
    }

    double seconds() const { return processorSeconds() - m_start; }

    /// 0 where the system does not tell.
    qint64 peakMegabytes() const
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!m_measured || kSanitized || !status.open(QIODevice::ReadOnly)) return 0;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmHWM:");
        return at < 0 ? 0 : text.mid(at + 6, 20).trimmed().split(' ').value(0).toLongLong() / 1024;
    }

  private:
    static double processorSeconds()
    {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        const auto seconds = [](const timeval &time) {
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
        };
        return seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }

    double m_start;
    bool m_measured = false;
};

} // namespace staffelstab::tests
