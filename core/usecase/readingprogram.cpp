// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/readingprogram.h"

#include "base/result.h"
#include "extract/lines.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <atomic>
#include <csignal>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kLongestMs = 180'000;
constexpr int kLongestDrawingMs = 30'000; ///< somebody looks at the page
constexpr int kLongestQuestionMs = 30'000;
constexpr int kLookMs = 100;                               ///< how soon it is noticed that nobody waits any more
constexpr qsizetype kLongestAnswer = qsizetype(256) << 20; ///< bytes

QString programPath() { return QCoreApplication::applicationDirPath() + u"/staffelstab-extract"_s; }

void startReading(QProcess &program, const QStringList &arguments)
{
    program.setStandardErrorFile(QProcess::nullDevice());
    program.start(programPath(), arguments);
    if (!program.waitForStarted()) throw Failure(ErrorCode::Io, program.errorString(), programPath());
}

void stop(QProcess &program)
{
    program.kill();
    program.waitForFinished();
}

extract::FileText ended(extract::State state) { return {state, extract::Division::None, false, {}}; }

/// By the signal that ended it: the system stops what takes too much of time or memory, a reader that falls over its
/// file stops itself. A person, or the end of the session, says nothing of the file.
extract::State crashed(int signal)
{
    if (signal == SIGTERM || signal == SIGINT || signal == SIGHUP)
        throw Failure(ErrorCode::Cancelled, u"reading a file"_s);
    const bool wasStopped = signal == SIGXCPU || signal == SIGKILL || signal == SIGXFSZ;
    return wasStopped ? extract::State::Limit : extract::State::Damaged;
}

struct Reading {
    std::optional<extract::State> end; ///< where it did not come to an answer
    int exitCode = 0;
    QByteArray answer;
};

Reading readingOf(const QByteArray &bytes, const QStringList &arguments, int longestMs, const Progress &progress)
{
    QProcess program;
    startReading(program, arguments);
    program.write(bytes);
    program.closeWriteChannel();
    QElapsedTimer clock;
    clock.start();
    Reading reading;
    while (program.state() != QProcess::NotRunning) {
        program.waitForReadyRead(kLookMs);
        reading.answer += program.readAllStandardOutput();
        if (progress && progress(0, 0) == Continue::No) {
            stop(program);
            throw Failure(ErrorCode::Cancelled, u"reading a file"_s);
        }
        if (clock.elapsed() <= longestMs && reading.answer.size() <= kLongestAnswer) continue;
        stop(program);
        return {extract::State::Limit, 0, {}};
    }
    reading.answer += program.readAllStandardOutput();
    if (program.exitStatus() == QProcess::CrashExit) reading.end = crashed(program.exitCode());
    reading.exitCode = program.exitCode();
    return reading;
}

enum class Recognition { Unknown, Possible, Impossible };
std::atomic<Recognition> recognition = Recognition::Unknown; ///< as the program has said

/// Whatever is wrong with this machine must not be taken for something wrong with the file.
void requireAnswer(const Reading &reading)
{
    if (reading.exitCode == extract::kCannotRecognise) {
        forgetRecognition();
        throw Failure(ErrorCode::Io, u"tesseract does not work"_s, u"tesseract"_s);
    }
    if (!extract::isAnswer(reading.exitCode))
        throw Failure(ErrorCode::Io, u"ended with %1"_s.arg(reading.exitCode), programPath());
}

/// False when it takes longer than anybody waits.
bool finishes(QProcess &program, const Progress &progress)
{
    QElapsedTimer clock;
    clock.start();
    while (!program.waitForFinished(kLookMs) && program.state() != QProcess::NotRunning) {
        const bool isUnwanted = progress && progress(0, 0) == Continue::No;
        if (!isUnwanted && clock.elapsed() <= kLongestQuestionMs) continue;
        stop(program);
        if (isUnwanted) throw Failure(ErrorCode::Cancelled, u"asking for recognition"_s);
        return false;
    }
    return true;
}

} // namespace

extract::FileText readByProgram(const QByteArray &bytes, int page, const Progress &progress)
{
    QStringList arguments;
    if (page > 0) arguments << u"--recognise"_s << QString::number(page);
    const Reading reading = readingOf(bytes, arguments, kLongestMs, progress);
    if (reading.end) return ended(*reading.end);
    requireAnswer(reading);
    return extract::fromLines(reading.answer).value_or(ended(extract::State::Damaged));
}

extract::DrawnPage drawByProgram(const QByteArray &bytes, int page, int width, const Progress &progress)
{
    const QStringList arguments{u"--draw"_s, QString::number(page), QString::number(width)};
    const Reading reading = readingOf(bytes, arguments, kLongestDrawingMs, progress);
    if (reading.end) return {*reading.end, 0, 0, 0, {}};
    requireAnswer(reading);
    if (auto drawn = extract::drawnPageFrom(reading.answer)) return *std::move(drawn);
    return {extract::State::Damaged, 0, 0, 0, {}};
}

bool programCanRecognise(const Progress &progress)
{
    if (recognition == Recognition::Unknown) {
        QProcess program;
        startReading(program, {u"--can-recognise"_s});
        program.closeWriteChannel();
        const bool can =
            finishes(program, progress) && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
        recognition = can ? Recognition::Possible : Recognition::Impossible;
    }
    return recognition == Recognition::Possible;
}

void forgetRecognition() { recognition = Recognition::Unknown; }

} // namespace staffelstab
