// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include "bench/quality.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace staffelstab::bench
{
namespace
{

double megabytesIn(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        bytes += it.fileInfo().size();
    }
    return static_cast<double>(bytes) / 1e6;
}

double peakMegabytes()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

QJsonObject answered(Contender &contender, const Corpus &corpus)
{
    contender.open();
    Quality quality;
    for (const Question &question : corpus.questions) // the first round only warms up and is judged
        quality.add(question, contender.answer(question));
    std::vector<double> times;
    const double begin = cpuSeconds();
    for (int round = 0; round < 2; ++round) {
        for (const Question &question : corpus.questions) {
            QElapsedTimer timer;
            timer.start();
            contender.answer(question);
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    const double cpu = cpuSeconds() - begin;
    return {{u"cpuMsPerQuery"_s, 1000 * cpu / static_cast<double>(times.size())},
            {u"medianMs"_s, quantile(times, 0.5)},
            {u"p95Ms"_s, quantile(times, 0.95)},
            {u"quality"_s, quality.figures()}};
}

} // namespace

double cpuSeconds()
{
    timespec time = {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

QJsonObject inChild(const std::function<QJsonObject()> &body)
{
    int ends[2];
    if (::pipe(ends) != 0) throw std::runtime_error("no pipe");
    const pid_t child = ::fork();
    if (child < 0) throw std::runtime_error("no child process");
    if (child == 0) {
        ::close(ends[0]);
        QJsonObject object;
        try {
            object = body();
        } catch (const std::exception &error) {
            object.insert(u"error"_s, QString::fromUtf8(error.what()));
        }
        object.insert(u"peakMb"_s, peakMegabytes());
        const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
        const bool written = ::write(ends[1], text.constData(), static_cast<std::size_t>(text.size())) == text.size();
        ::_exit(written ? 0 : 1);
    }
    ::close(ends[1]);
    QByteArray text;
    char buffer[4096];
    for (ssize_t size; (size = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<qsizetype>(size));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (status != 0 || object.contains(u"error"_s))
        throw std::runtime_error("a contender failed: " + object[u"error"].toString().toStdString());
    return object;
}

QJsonObject indexed(Contender &contender, const Corpus &corpus)
{
    inChild([&] {
        contender.prepare(corpus);
        return QJsonObject();
    });
    QJsonObject indexing = inChild([&] {
        QElapsedTimer timer;
        timer.start();
        const double cpu = contender.index(corpus);
        return QJsonObject{{u"cpuSeconds"_s, cpu}, {u"wallSeconds"_s, static_cast<double>(timer.elapsed()) / 1000}};
    });
    indexing.insert(u"indexMb"_s, megabytesIn(contender.folder()));
    return indexing;
}

QJsonObject measured(Contender &contender, const Corpus &corpus)
{
    const QJsonObject indexing = indexed(contender, corpus);
    const QJsonObject answering = inChild([&] { return answered(contender, corpus); });
    return {{u"name"_s, contender.name()}, {u"indexing"_s, indexing}, {u"answering"_s, answering}};
}

} // namespace staffelstab::bench
