// SPDX-License-Identifier: GPL-3.0-or-later
// Speed, memory and quality of the search beside the plainest programs over Xapian and FTS5, in the same run.
#include "bench/contenders.h"
#include "bench/growth.h"
#include "bench/steps.h"
#include "bench/typing.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace staffelstab::bench;

namespace
{

double figure(const QJsonObject &result, const char *group, const char *key)
{
    return result[QLatin1StringView(group)][QLatin1StringView(key)].toDouble();
}

void printRow(const char *label, const QJsonArray &results, const char *group, const char *key, const char *format)
{
    std::printf("  %-26s", label);
    const double own = figure(results[0].toObject(), group, key);
    for (qsizetype i = 0; i < results.size(); ++i) {
        char text[32];
        const double value = figure(results[i].toObject(), group, key);
        std::snprintf(text, sizeof text, format, value);
        std::printf("%14s", text);
        if (i > 0) std::printf("  (x%5.2f)", value > 0 ? own / value : 0);
    }
    std::printf("\n");
}

void printQuality(const QJsonArray &results)
{
    const QJsonObject types = results[0][u"answering"][u"quality"].toObject();
    for (auto type = types.begin(); type != types.end(); ++type) {
        for (const char *key : {"mrr10", "recall10", "withoutHit"}) {
            std::printf("  %-8s %-17s", qPrintable(type.key().left(8)), key);
            for (qsizetype i = 0; i < results.size(); ++i)
                std::printf(i > 0 ? "%14.3f          " : "%14.3f",
                            results[i][u"answering"][u"quality"][type.key()][QLatin1StringView(key)].toDouble());
            std::printf("\n");
        }
    }
}

void print(const QString &corpus, const QJsonArray &results)
{
    std::printf("\n%s\n  %-26s", qPrintable(corpus), "");
    for (qsizetype i = 0; i < results.size(); ++i)
        std::printf(i > 0 ? "%14s  (ours)  " : "%14s", qPrintable(results[i][u"name"].toString()));
    std::printf("\n");
    printRow("indexing, CPU s", results, "indexing", "cpuSeconds", "%.2f");
    printRow("indexing, wall s", results, "indexing", "wallSeconds", "%.2f");
    printRow("index, MB", results, "indexing", "indexMb", "%.1f");
    printRow("indexing, peak MB", results, "indexing", "peakMb", "%.0f");
    printRow("query, median ms", results, "answering", "medianMs", "%.2f");
    printRow("query, 95 % ms", results, "answering", "p95Ms", "%.2f");
    printRow("query, CPU ms", results, "answering", "cpuMsPerQuery", "%.2f");
    printRow("querying, peak MB", results, "answering", "peakMb", "%.0f");
    printQuality(results);
}

QJsonArray compared(const Corpus &corpus)
{
    const QTemporaryDir folder;
    qputenv("XDG_CACHE_HOME", folder.path().toUtf8());
    QJsonArray results;
    for (const auto &make : {ours, plainXapian, plainFts}) {
        const std::unique_ptr<Contender> contender = make(folder.path());
        std::fprintf(stderr, "%s: %s\n", qPrintable(corpus.name), qPrintable(contender->name()));
        results.append(measured(*contender, corpus));
    }
    return results;
}

QJsonObject stepsOf(const Corpus &corpus, bool print)
{
    const QTemporaryDir folder;
    qputenv("XDG_CACHE_HOME", folder.path().toUtf8());
    QJsonObject result = stepsOn(corpus, folder.path());
    const QJsonObject typing = typingOn(folder.path());
    result.insert(u"typing"_s, typing);
    if (!print) return result;
    const double own = result[u"ours"].toDouble(), plain = result[u"plain"].toDouble();
    std::printf("\n%s: indexing %.2f CPU s, plain Xapian %.2f CPU s, %.2f x its speed\n", qPrintable(corpus.name), own,
                plain, plain / own);
    for (const QJsonValue &step : result[u"steps"].toArray()) {
        std::printf("  %s\n", qPrintable(step[u"step"].toString()));
        const QJsonObject types = step.toObject();
        for (auto type = types.begin(); type != types.end(); ++type)
            if (type->isObject())
                std::printf("    %-12s MRR@10 %.3f   recall@10 %.3f   without hit %.3f\n", qPrintable(type.key()),
                            type.value()[u"mrr10"].toDouble(), type.value()[u"recall10"].toDouble(),
                            type.value()[u"withoutHit"].toDouble());
    }
    std::printf("  typing errors: %d words, %.1f %% corrected first, median %.1f ms, 95 %% %.1f ms\n",
                typing[u"words"].toInt(), 100 * typing[u"firstRight"].toDouble(), typing[u"medianMs"].toDouble(),
                typing[u"p95Ms"].toDouble());
    std::fflush(stdout);
    return result;
}

QJsonObject compounds(const QString &folder, bool print)
{
    QJsonObject lists;
    const QString own = QStringLiteral(STAFFELSTAB_TEST_DATA) + u"/search"_s, given = folder + u"/search-cases"_s;
    for (const auto &[name, place] : {std::pair(u"own"_s, own), std::pair(u"given"_s, given)}) {
        const SplitCounts counts = splitsOf(place + u"/compounds.txt"_s, place + u"/not-compounds.txt"_s);
        if (print)
            std::printf("\nCompounds, %s list: %d of %d exact, %d of %d others split\n", qPrintable(name), counts.exact,
                        counts.compounds, counts.falseSplits, counts.others);
        lists.insert(name, QJsonObject{{u"compounds"_s, counts.compounds},
                                       {u"exact"_s, counts.exact},
                                       {u"others"_s, counts.others},
                                       {u"falseSplits"_s, counts.falseSplits}});
    }
    return lists;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    const QCommandLineOption json(u"json"_s, u"Print one JSON object instead of tables."_s);
    const QCommandLineOption data(
        u"data"_s, u"Folder of the reference texts."_s, u"folder"_s,
        qEnvironmentVariable("STAFFELSTAB_SHARED_DATA", QStringLiteral(STAFFELSTAB_SHARED_DATA)));
    const QCommandLineOption quick(u"steps"_s, u"Only compounds and what each step of the analysis adds."_s);
    const QCommandLineOption growth(u"growth"_s, u"Only the table of growth, for these numbers of texts."_s,
                                    u"1000,10000,…"_s);
    options.addOptions({json, data, quick, growth});
    options.process(application);

    const QString folder = options.value(data);
    if (!QDir(folder + u"/gesetze-retrieval"_s).exists()) {
        std::fprintf(stderr, "no reference texts in %s\n", qPrintable(folder));
        return 77;
    }
    try {
        QJsonObject all;
        const bool tables = !options.isSet(json);
        if (options.isSet(growth)) {
            QJsonArray rows;
            for (const QString &texts : options.value(growth).split(u',')) {
                rows.append(growthAt(folder, texts.toInt(), 100));
                if (tables) printGrowth(rows.last().toObject());
            }
            if (!tables) std::printf("%s\n", QJsonDocument(rows).toJson().constData());
            return 0;
        }
        all.insert(u"compounds"_s, compounds(folder, tables));
        all.insert(u"steps"_s, QJsonObject{{u"muenchen-services"_s, stepsOf(Corpus::municipalServices(folder), tables)},
                                           {u"gesetze-retrieval"_s, stepsOf(Corpus::laws(folder), tables)},
                                           {u"headings"_s, stepsOf(Corpus::lawTexts(folder), tables)}});
        if (!options.isSet(quick))
            for (const Corpus &corpus : {Corpus::laws(folder), Corpus::municipalServices(folder)}) {
                const QJsonArray results = compared(corpus);
                all.insert(corpus.name, results);
                if (tables) print(corpus.name, results);
            }
        if (options.isSet(json)) std::printf("%s\n", QJsonDocument(all).toJson().constData());
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
