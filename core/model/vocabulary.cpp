// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vocabulary.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

QJsonDocument resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("missing resource %s", qPrintable(path));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError) qFatal("%s: %s", qPrintable(path), qPrintable(error.errorString()));
    return document;
}

Term termFrom(const QJsonObject &json)
{
    return {.code = json["code"_L1].toString(),
            .german = json["de"_L1].toString(),
            .english = json["en"_L1].toString(),
            .help = json["help"_L1].toString(),
            .excludesOthers = json["excludesOthers"_L1].toBool(),
            .needsReason = json["needsReason"_L1].toBool(),
            .detail = json["detail"_L1].toString()};
}

QHash<QString, Vocabulary> loadVocabularies()
{
    QHash<QString, Vocabulary> result;
    const QJsonArray list = resource(u":/staffelstab/model/vocabularies.json"_s).array();
    for (const QJsonValue &entry : list) {
        const QJsonObject json = entry.toObject();
        Vocabulary vocabulary{.name = json["name"_L1].toString(),
                              .version = json["version"_L1].toString(),
                              .open = json["open"_L1].toBool(),
                              .terms = {}};
        const QJsonArray terms = json["terms"_L1].toArray();
        for (const QJsonValue &term : terms)
            vocabulary.terms << termFrom(term.toObject());
        result.insert(vocabulary.name, vocabulary);
    }
    Vocabulary models{.name = u"maturityModel"_s, .version = u"1"_s, .open = false, .terms = {}};
    for (const MaturityModel &model : maturityModels())
        models.terms << Term{.code = model.code, .german = model.name, .english = model.name, .help = {}, .detail = {}};
    result.insert(models.name, models);
    return result;
}

QList<MaturityLevel> levelsFrom(const QJsonArray &list)
{
    QList<MaturityLevel> levels;
    for (const QJsonValue &level : list)
        levels << MaturityLevel{level["no"_L1].toInt(), level["name"_L1].toString(), level["definition"_L1].toString()};
    return levels;
}

const MaturityLevel *numbered(const QList<MaturityLevel> &levels, qint64 number)
{
    const auto found = std::ranges::find(levels, number, &MaturityLevel::number);
    return found == levels.end() ? nullptr : &*found;
}

QList<MaturityModel> loadModels()
{
    QList<MaturityModel> result;
    const QJsonArray list = resource(u":/staffelstab/model/maturitymodels.json"_s).array();
    for (const QJsonValue &entry : list) {
        const QJsonObject json = entry.toObject();
        MaturityModel model{.code = json["code"_L1].toString(),
                            .version = json["version"_L1].toString(),
                            .name = json["name"_L1].toString(),
                            .aggregation = json["aggregation"_L1].toString(),
                            .levels = levelsFrom(json["levels"_L1].toArray()),
                            .answers = levelsFrom(json["answers"_L1].toArray()),
                            .criteria = json["criteria"_L1].toVariant().toStringList()};
        if (model.answers.isEmpty()) model.answers = model.levels;
        result << model;
    }
    return result;
}

} // namespace

const Term *Vocabulary::find(QStringView code) const
{
    const auto found = std::ranges::find(terms, code, &Term::code);
    return found == terms.end() ? nullptr : &*found;
}

const MaturityLevel *MaturityModel::level(qint64 number) const { return numbered(levels, number); }
const MaturityLevel *MaturityModel::answer(qint64 number) const { return numbered(answers, number); }

const Vocabulary &vocabulary(QStringView name)
{
    static const QHash<QString, Vocabulary> all = loadVocabularies();
    const auto found = all.constFind(name.toString());
    if (found == all.constEnd()) qFatal("unknown vocabulary %s", qPrintable(name.toString()));
    return *found;
}

QString termLabel(QStringView vocabularyName, const QString &code, QStringView language)
{
    const Term *term = vocabulary(vocabularyName).find(code);
    if (!term) return code;
    return language == u"en" ? term->english : term->german;
}

const QList<MaturityModel> &maturityModels()
{
    static const QList<MaturityModel> models = loadModels();
    return models;
}

const MaturityModel *findMaturityModel(QStringView code)
{
    const auto &models = maturityModels();
    const auto found = std::ranges::find(models, code, &MaturityModel::code);
    return found == models.end() ? nullptr : &*found;
}

AggregatedLevel aggregate(const MaturityModel &model, const QList<std::optional<qint64>> &criteria)
{
    QList<qint64> given;
    for (const auto &value : criteria)
        if (value) given << *value;
    if (given.isEmpty() || model.aggregation == u"Declared") return {};
    AggregatedLevel result{.level = {}, .provisional = given.size() < model.criteria.size()};
    if (model.aggregation == u"Min") {
        result.level = std::ranges::min(given);
    } else {
        qint64 sum = 0;
        for (const qint64 value : given)
            sum += value;
        const double mean = static_cast<double>(sum) / static_cast<double>(given.size());
        result.level = model.aggregation == u"Sum" ? sum : static_cast<qint64>(std::floor(mean));
    }
    return result;
}

} // namespace staffelstab
