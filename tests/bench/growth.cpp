// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/growth.h"

#include "bench/contenders.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryDir>

#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace staffelstab::bench
{
namespace
{

QJsonObject timesOf(const std::vector<double> &times)
{
    return {{u"median"_s, quantile(times, 0.5)}, {u"p95"_s, quantile(times, 0.95)}, {u"p99"_s, quantile(times, 0.99)}};
}

/// The first round warms up; both are counted by kind and all together.
QJsonObject answeringTimes(Contender &contender, const Corpus &corpus)
{
    constexpr int kRounds = 3;
    QElapsedTimer timer;
    timer.start();
    contender.open();
    for (const Question &question : corpus.questions)
        if (&question == &corpus.questions.front()) contender.answer(question);
    const double first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    std::map<QString, std::vector<double>> times;
    for (int round = 0; round < kRounds; ++round) {
        for (const Question &question : corpus.questions) {
            timer.start();
            contender.answer(question);
            const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6 - contender.startUpMs();
            if (round == 0) continue;
            times[question.type].push_back(ms);
            times[u"all"_s].push_back(ms);
        }
    }
    QJsonObject figures{{u"firstMs"_s, first}};
    for (const auto &[type, values] : times)
        figures.insert(type, timesOf(values));
    return figures;
}

} // namespace

QJsonObject growthAt(const QString &data, int texts, int questionsOfAKind)
{
    const QTemporaryDir folder;
    qputenv("XDG_CACHE_HOME", folder.path().toUtf8());
    const Corpus corpus = Corpus::grown(data, texts, questionsOfAKind);
    QJsonArray contenders;
    const auto measure = [&](const std::unique_ptr<Contender> &contender, bool indexes) {
        if (!contender) return; // not installed
        std::fprintf(stderr, "%s: %s\n", qPrintable(corpus.name), qPrintable(contender->name()));
        const QJsonObject indexing = indexes ? indexed(*contender, corpus) : QJsonObject();
        const QJsonObject answering = inChild([&] { return answeringTimes(*contender, corpus); });
        contenders.append(
            QJsonObject{{u"name"_s, contender->name()}, {u"indexing"_s, indexing}, {u"answering"_s, answering}});
    };
    measure(ours(folder.path()), true);
    measure(oursNarrowed(folder.path()), false);
    measure(plainXapian(folder.path()), true);
    measure(recoll(folder.path()), true);
    return {{u"texts"_s, texts}, {u"contenders"_s, contenders}};
}

void printGrowth(const QJsonObject &figures)
{
    std::printf("\n%d texts\n", figures[u"texts"].toInt());
    for (const QJsonValue &contender : figures[u"contenders"].toArray()) {
        const QJsonValue indexing = contender[u"indexing"], answering = contender[u"answering"];
        std::printf("  %s\n", qPrintable(contender[u"name"].toString()));
        if (!indexing.toObject().isEmpty())
            std::printf("    indexing %.1f CPU s, %.1f s, peak %.0f MB, index %.1f MB; first answer %.0f ms\n",
                        indexing[u"cpuSeconds"].toDouble(), indexing[u"wallSeconds"].toDouble(),
                        indexing[u"peakMb"].toDouble(), indexing[u"indexMb"].toDouble(),
                        answering[u"firstMs"].toDouble());
        const QJsonObject types = answering.toObject();
        for (auto type = types.begin(); type != types.end(); ++type)
            if (type->isObject())
                std::printf("    %-10s median %6.2f   95 %% %6.2f   99 %% %6.2f ms\n", qPrintable(type.key()),
                            type.value()[u"median"].toDouble(), type.value()[u"p95"].toDouble(),
                            type.value()[u"p99"].toDouble());
    }
    std::fflush(stdout);
}

} // namespace staffelstab::bench
