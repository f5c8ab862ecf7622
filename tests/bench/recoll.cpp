// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/contenders.h"

#include "base/safewrite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace staffelstab::bench
{
namespace
{

double childrensCpuSeconds()
{
    rusage usage = {};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// One file a text, indexed by recollindex with one thread and German stems, asked through recollq.
class Recoll : public Contender
{
  public:
    explicit Recoll(const QString &folder) : m_texts(folder + u"/texts"_s), m_config(folder + u"/recoll"_s) {}
    QString name() const override { return u"Recoll"_s; }

    void prepare(const Corpus &corpus) override
    {
        QDir().mkpath(m_config);
        safeWrite(m_config + u"/recoll.conf"_s, "topdirs = " + m_texts.toUtf8() +
                                                    "\nindexstemminglanguages = german\nthrQSizes = -1 -1 -1\n"
                                                    "idxflushmb = 50\nloglevel = 1\n");
        int number = 0;
        corpus.eachBatch([&](const QList<Text> &texts) {
            const QString folder = m_texts + u'/' + QString::number(number++);
            QDir().mkpath(folder);
            for (const Text &text : texts) {
                QFile file(folder + u'/' + text.id + u".txt"_s);
                if (file.open(QIODevice::WriteOnly)) file.write((text.title + u"\n\n"_s + text.body).toUtf8());
            }
        });
    }

    double index(const Corpus &) override
    {
        const double begin = childrensCpuSeconds();
        run(u"recollindex"_s, {u"-z"_s});
        return childrensCpuSeconds() - begin;
    }

    void open() override
    {
        std::vector<double> times;
        for (int i = 0; i < 9; ++i) { // a word that no text has
            QElapsedTimer timer;
            timer.start();
            answer({u"qqzzxxyy"_s, {}, {}, Asked::AllWords});
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        m_startUp = quantile(times, 0.5);
    }

    double startUpMs() const override { return m_startUp; }

    QStringList answer(const Question &question) override
    {
        QString text = question.text;
        if (question.how == Asked::Phrase) text = u'"' + text + u'"';
        if (question.how == Asked::Beginning) text += u'*';
        QStringList ids;
        const QString lines = run(u"recollq"_s, {u"-n"_s, u"10"_s, u"-A"_s, u"-q"_s, text});
        for (const QString &line : lines.split(u'\n'))
            if (const qsizetype end = line.indexOf(u".txt]"_s); line.startsWith(u"text/plain"_s) && end > 0)
                ids << line.left(end).section(u'/', -1);
        return ids;
    }

    QString folder() const override { return m_config + u"/xapiandb"_s; }

  private:
    QString run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, QStringList{u"-c"_s, m_config} + arguments);
        if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
            throw std::runtime_error("Recoll failed");
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString m_texts;
    QString m_config;
    double m_startUp = 0;
};

} // namespace

std::unique_ptr<Contender> recoll(const QString &folder)
{
    if (QStandardPaths::findExecutable(u"recollq"_s).isEmpty()) return nullptr;
    return std::make_unique<Recoll>(folder);
}

} // namespace staffelstab::bench
