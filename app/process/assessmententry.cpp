// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/assessmententry.h"

#include "form/recordtext.h"
#include "model/anyrecord.h"
#include "model/plainmodel.h"
#include "model/rpamodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

const MaturityModel &modelOf(const AssessmentEntry &entry) { return *findMaturityModel(entry.model); }

int positionOf(const QList<MaturityLevel> &levels, std::optional<qint64> number)
{
    const auto found = number ? std::ranges::find(levels, *number, &MaturityLevel::number) : levels.end();
    return found == levels.end() ? -1 : static_cast<int>(found - levels.begin());
}

std::optional<qint64> numberAt(const QList<MaturityLevel> &levels, int position)
{
    if (position < 0 || position >= levels.size()) return std::nullopt;
    return levels[position].number;
}

QJsonValue jsonOf(std::optional<qint64> number) { return number ? QJsonValue(*number) : QJsonValue(); }

std::optional<qint64> numberFrom(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toInteger()) : std::nullopt;
}

} // namespace

bool mayBePlainBeside(const QString &model) { return model != kPlainModel && model != kRpaModel; }

bool isDeclared(const MaturityModel &model) { return model.criteria.isEmpty() || model.aggregation == u"Declared"; }

AssessmentEntry entryFor(const MaturityModel &model, const Assessment *newest)
{
    AssessmentEntry entry;
    entry.model = model.code;
    for (const QString &name : model.criteria)
        entry.criteria << CriterionRow{.name = name, .level = -1, .reason = {}, .evidence = {}};
    if (!newest) return entry;
    for (CriterionRow &row : entry.criteria) {
        const auto known = std::ranges::find(newest->criteria, row.name, &CriterionResult::criterion);
        if (known != newest->criteria.end())
            row = {row.name, positionOf(model.answers, known->value), known->reason, known->evidence};
    }
    entry.level = positionOf(model.levels, newest->level);
    entry.targetLevel = positionOf(model.levels, newest->targetLevel);
    entry.notApplicable = newest->notApplicable.value_or(false);
    if (mayBePlainBeside(model.code)) entry.plainLevel = newest->plainLevel;
    entry.targetDate = typedDate(newest->targetDate);
    return entry;
}

AggregatedLevel resultOf(const AssessmentEntry &entry)
{
    const MaturityModel &model = modelOf(entry);
    if (entry.notApplicable) return {};
    if (isDeclared(model)) return {numberAt(model.levels, entry.level), false};
    QList<std::optional<qint64>> values;
    for (const CriterionRow &row : entry.criteria)
        values << numberAt(model.answers, row.level);
    return aggregate(model, values);
}

Assessment assessmentOf(const AssessmentEntry &entry, const AssessmentOccasion &occasion, const Id &process)
{
    const MaturityModel &model = modelOf(entry);
    auto assessment = std::get<Assessment>(blank(RecordKind::Assessment));
    assessment.process = process;
    assessment.model = model.code;
    assessment.modelVersion = model.version;
    if (const QDate typed = dateFrom(occasion.assessedAt.value_or(QString())); typed.isValid())
        assessment.assessedAt = typed;
    assessment.assessedBy = occasion.assessedBy.trimmed();
    if (!occasion.perspective.isEmpty()) assessment.perspective = occasion.perspective;
    assessment.plainLevel = entry.plainLevel;
    assessment.reason = entry.reason.trimmed();
    if (entry.notApplicable) {
        assessment.notApplicable = true;
        return assessment;
    }
    assessment.level = resultOf(entry).level;
    for (const CriterionRow &row : entry.criteria) {
        const CriterionResult said{row.name, numberAt(model.answers, row.level), row.reason.trimmed(),
                                   row.evidence.trimmed()};
        if (said.value || !said.reason.isEmpty() || !said.evidence.isEmpty()) assessment.criteria << said;
    }
    assessment.targetLevel = numberAt(model.levels, entry.targetLevel);
    assessment.targetDate = dateFrom(entry.targetDate);
    return assessment;
}

QJsonObject jsonOf(const AssessmentEntry &entry)
{
    const MaturityModel &model = modelOf(entry);
    QJsonObject criteria;
    for (const CriterionRow &row : entry.criteria)
        criteria.insert(row.name, QJsonObject{{u"level"_s, jsonOf(numberAt(model.answers, row.level))},
                                              {u"reason"_s, row.reason},
                                              {u"evidence"_s, row.evidence}});
    return {{u"criteria"_s, criteria},
            {u"level"_s, jsonOf(numberAt(model.levels, entry.level))},
            {u"targetLevel"_s, jsonOf(numberAt(model.levels, entry.targetLevel))},
            {u"notApplicable"_s, entry.notApplicable},
            {u"plainLevel"_s, entry.plainLevel},
            {u"targetDate"_s, entry.targetDate},
            {u"reason"_s, entry.reason}};
}

AssessmentEntry entryFrom(const MaturityModel &model, const QJsonObject &json)
{
    AssessmentEntry entry = entryFor(model, nullptr);
    const QJsonObject criteria = json["criteria"_L1].toObject();
    for (CriterionRow &row : entry.criteria) {
        const QJsonObject said = criteria[row.name].toObject();
        row = {row.name, positionOf(model.answers, numberFrom(said["level"_L1])), said["reason"_L1].toString(),
               said["evidence"_L1].toString()};
    }
    entry.level = positionOf(model.levels, numberFrom(json["level"_L1]));
    entry.targetLevel = positionOf(model.levels, numberFrom(json["targetLevel"_L1]));
    entry.notApplicable = json["notApplicable"_L1].toBool();
    entry.plainLevel = json["plainLevel"_L1].toString();
    entry.targetDate = json["targetDate"_L1].toString();
    entry.reason = json["reason"_L1].toString();
    return entry;
}

} // namespace staffelstab
