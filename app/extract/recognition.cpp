// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/recognition.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <csignal>
#include <memory>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace staffelstab::reading
{
namespace
{

constexpr int kLongestMs = 100'000;
constexpr int kLongestQuestionMs = 20'000;

/// Runs Tesseract with the limits of this process; it ends when this process does.
std::optional<QByteArray> answerOf(const QStringList &arguments, const QByteArray &input, int longestMs)
{
    auto program = std::make_unique<QProcess>();
    QProcess &tesseract = *program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s); // several threads make one page slower and the rest wait
    tesseract.setProcessEnvironment(environment);
    tesseract.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    tesseract.start(u"tesseract"_s, arguments);
    if (!tesseract.waitForStarted()) return std::nullopt;
    tesseract.write(input);
    tesseract.closeWriteChannel();
    if (!tesseract.waitForFinished(longestMs)) {
        static_cast<void>(program.release()); // it may not be killed from here, and goes with this process
        return std::nullopt;
    }
    if (tesseract.exitStatus() != QProcess::NormalExit || tesseract.exitCode() != 0) return std::nullopt;
    return tesseract.readAllStandardOutput();
}

} // namespace

bool canRecognise()
{
    const auto languages = answerOf({u"--list-langs"_s}, {}, kLongestQuestionMs);
    return languages && languages->split('\n').contains("deu");
}

std::optional<QString> recognised(const QByteArray &picture)
{
    QStringList arguments{u"stdin"_s, u"stdout"_s, u"-l"_s, u"deu"_s};
    if (picture.startsWith("P5")) arguments << u"--dpi"_s << u"300"_s; // a page that we have drawn says nothing of it
    const auto text = answerOf(arguments, picture, kLongestMs);
    return text ? std::optional(QString::fromUtf8(*text)) : std::nullopt;
}

} // namespace staffelstab::reading
