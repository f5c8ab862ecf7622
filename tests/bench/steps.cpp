// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/steps.h"

#include "bench/contenders.h"
#include "bench/quality.h"
#include "search/compounds.h"
#include "search/documents.h"
#include "search/indexer.h"
#include "search/officewords.h"
#include "search/rankedindex.h"
#include "search/words.h"
#include "support/workspacefixture.h"

#include <QFile>
#include <QJsonArray>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace staffelstab::bench
{
namespace
{

using search::QueryWeights;

struct Step {
    const char *name;
    void (*add)(QueryWeights &weights);
};

constexpr Step kSteps[] = {
    {"german2 stems", [](QueryWeights &) {}},
    {"+ gender and family", [](QueryWeights &weights) { weights.kin = QueryWeights().kin; }},
    {"+ compound parts",
     [](QueryWeights &weights) {
         weights.part = QueryWeights().part;
         weights.split = QueryWeights().split;
     }},
    {"+ office words", [](QueryWeights &weights) { weights.synonym = QueryWeights().synonym; }},
    {"+ OpenThesaurus if few", [](QueryWeights &weights) { weights.thesaurus = QueryWeights().thesaurus; }},
};

QueryWeights bare()
{
    QueryWeights weights;
    weights.kin = weights.part = weights.split = weights.synonym = weights.thesaurus = 0;
    return weights;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("cannot read " + path.toStdString());
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// "bau?leit|planung" with each doubtful boundary and without.
QStringList readings(const QString &line)
{
    const qsizetype at = line.indexOf(u'?');
    if (at < 0) return {line};
    return readings(QString(line).replace(at, 1, u"|"_s)) + readings(QString(line).remove(at, 1));
}

QString splitOf(const QString &word)
{
    QStringList parts;
    for (const std::string &part : search::partsOfWord(search::wordForm(word).toStdString(), *search::germanLexicon(),
                                                       search::OfficeWords::ours().splits()))
        parts << QString::fromStdString(part);
    return parts.join(u'|');
}

QString formsOf(const QString &line)
{
    QStringList forms;
    for (const QString &part : line.split(u'|'))
        forms << search::wordForm(part);
    return forms.join(u'|');
}

} // namespace

QJsonObject stepsOn(const Corpus &corpus, const QString &folder)
{
    QJsonObject result;
    for (const auto &[name, make] : {std::pair(u"ours"_s, &ours), std::pair(u"plain"_s, &plainXapian)}) {
        const std::unique_ptr<Contender> contender = make(folder);
        inChild([&] {
            contender->prepare(corpus);
            return QJsonObject();
        });
        const QJsonObject cpu = inChild([&] { return QJsonObject{{u"cpu"_s, contender->index(corpus)}}; });
        result.insert(name, cpu[u"cpu"_s]);
    }
    QJsonArray steps;
    QueryWeights weights = bare();
    for (const Step &step : kSteps) {
        step.add(weights);
        QJsonObject figures = inChild([&] {
            const auto workspace = tests::valueOf(Workspace::openReader(folder + u"/bench.stab"_s));
            search::RankedIndex index(search::rankedFolder(workspace->indexFolder()), workspace->workspaceId());
            search::Documents documents(workspace->database());
            Quality quality;
            for (const Question &question : corpus.questions) {
                search::Query query;
                query.text = question.text;
                QStringList answer;
                for (const search::RankedMatch &match :
                     index.search(search::parseQuery(question.text, false), query, weights).matches)
                    answer << documents.read(match.id)->externalId;
                quality.add(question, answer);
            }
            return quality.figures();
        });
        figures.insert(u"step"_s, QString::fromLatin1(step.name));
        steps.append(figures);
    }
    result.insert(u"steps"_s, steps);
    return result;
}

SplitCounts splitsOf(const QString &compoundList, const QString &otherList)
{
    SplitCounts counts;
    for (const QString &line : linesOf(compoundList)) {
        ++counts.compounds;
        const QString split = splitOf(QString(line).remove(u'|').remove(u'?'));
        for (const QString &reading : readings(line))
            if (formsOf(reading) == split) {
                ++counts.exact;
                break;
            }
    }
    for (const QString &word : linesOf(otherList)) {
        ++counts.others;
        if (splitOf(word).contains(u'|')) ++counts.falseSplits;
    }
    return counts;
}

} // namespace staffelstab::bench
