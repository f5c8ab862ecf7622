// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "base/text.h"
#include "cli/interruption.h"
#include "cli/text.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <cstdio>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace staffelstab::cli
{
namespace
{

constexpr qint64 kMsBetweenSteps = 100;

void print(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// One line on standard error that is overwritten until the work is done.
class ProgressLine
{
  public:
    explicit ProgressLine(QString label) : m_label(std::move(label)) { m_clock.start(); }
    ~ProgressLine()
    {
        if (m_shown) print(stderr, "\r\033[K");
    }

    void show(qint64 done, qint64 total)
    {
        if (m_shown && m_clock.elapsed() < kMsBetweenSteps) return;
        if (!m_shown && m_clock.elapsed() < 3 * kMsBetweenSteps) return; // quick work shows nothing
        const QString state =
            total > 0 ? u"%1 / %2 (%3 %)"_s.arg(done).arg(total).arg(done * 100 / total) : QString::number(done);
        print(stderr, u"\r\033[K%1: %2"_s.arg(m_label, state).toUtf8());
        m_shown = true;
        m_clock.restart();
    }

  private:
    QString m_label;
    QElapsedTimer m_clock;
    bool m_shown = false;
};

} // namespace

Output::Output(bool json) : m_json(json), m_styled(!json && ::isatty(STDOUT_FILENO) && qgetenv("TERM") != "dumb") {}

void Output::line(const QString &text)
{
    if (m_json) return;
    QString clean = cleaned(text); // an escape sequence in a title must not reach the terminal
    if (m_styled) clean.replace(u'\uE000', u"\033[1m"_s).replace(u'\uE001', u"\033[0m"_s);
    print(stdout, clean.toUtf8() + '\n');
}

QString Output::marked(const QString &text) const { return m_styled ? u'\uE000' + text + u'\uE001' : text; }

void Output::object(const QJsonObject &object)
{
    if (m_json) print(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::message(const QString &text)
{
    if (!m_json) print(stderr, cleaned(text).toUtf8() + '\n');
}

void Output::error(const Error &error, const QString &sentence)
{
    object({{u"error"_s, QLatin1StringView(nameOf(error.code))},
            {u"message"_s, sentence},
            {u"subject"_s, error.subject},
            {u"detail"_s, error.detail}});
    print(stderr, "staffelstab-cli: " + cleaned(sentence).toUtf8() + '\n');
}

void Output::usageError(const QString &sentence, const QString &command)
{
    object({{u"error"_s, u"usage"_s}, {u"message"_s, sentence}});
    const QString hint = command.isEmpty() ? u"staffelstab-cli --help"_s : u"staffelstab-cli %1 --help"_s.arg(command);
    print(stderr, "staffelstab-cli: " + cleaned(sentence).toUtf8() + '\n' +
                      translate("Cli", "Try “%1”.").arg(hint).toUtf8() + '\n');
}

Progress Output::progress(const QString &label)
{
    if (!::isatty(STDERR_FILENO))
        return [](qint64, qint64) { return interruptionRequested() ? Continue::No : Continue::Yes; };
    return [line = std::make_shared<ProgressLine>(label)](qint64 done, qint64 total) {
        line->show(done, total);
        return interruptionRequested() ? Continue::No : Continue::Yes;
    };
}

QString Output::column(const QString &text, qsizetype width)
{
    QString flat = text.simplified();
    return shortened(flat, width).leftJustified(width);
}

} // namespace staffelstab::cli
