// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/assessmentrows.h"

#include "model/plainmodel.h"
#include "model/vocabulary.h"
#include "process/assessmententry.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct AssessmentText {
    Q_DECLARE_TR_FUNCTIONS(AssessmentText)
};

QString numberedText(const MaturityLevel *known, qint64 number)
{
    return known ? AssessmentText::tr("%1 – %2").arg(number).arg(known->name) : QString::number(number);
}

QString modelText(const Assessment &assessment)
{
    const QString name = termWord(u"maturityModel", assessment.model);
    const QString &version = assessment.modelVersion;
    return version.isEmpty() || name.endsWith(u' ' + version) ? name : u"%1 %2"_s.arg(name, version);
}

/// The names of the levels are those of the version that is shipped; of another one the number alone is known.
const MaturityModel *modelOf(const Assessment &assessment)
{
    const MaturityModel *model = findMaturityModel(assessment.model);
    return model && model->version == assessment.modelVersion ? model : nullptr;
}

QString levelText(const Assessment &assessment, std::optional<qint64> number)
{
    if (!number) return {};
    const MaturityModel *model = modelOf(assessment);
    return numberedText(model ? model->level(*number) : nullptr, *number);
}

bool isProvisional(const Assessment &assessment)
{
    const MaturityModel *model = modelOf(assessment);
    if (!model || isDeclared(*model)) return false;
    return std::ranges::count_if(assessment.criteria, [](const CriterionResult &each) {
               return each.value.has_value();
           }) < model->criteria.size();
}

QString stateOf(const Assessment &assessment)
{
    if (assessment.notApplicable == true) return AssessmentText::tr("does not apply");
    const QString level = levelText(assessment, assessment.level);
    if (level.isEmpty()) return {};
    return isProvisional(assessment) ? AssessmentText::tr("%1, provisional").arg(level) : level;
}

QString criteriaText(const Assessment &assessment)
{
    const MaturityModel *model = modelOf(assessment);
    QStringList lines;
    for (const CriterionResult &each : assessment.criteria) {
        QStringList parts;
        if (each.value) parts << numberedText(model ? model->answer(*each.value) : nullptr, *each.value);
        if (!each.reason.isEmpty()) parts << each.reason;
        if (!each.evidence.isEmpty()) parts << AssessmentText::tr("Evidence: %1").arg(each.evidence);
        const QString mark = each.criterion.endsWith(u'?') ? u" "_s : u": "_s;
        lines << each.criterion + mark + parts.join(u" · "_s);
    }
    return lines.join(u'\n');
}

QString whoText(const Assessment &assessment)
{
    const QString view = termWord(u"perspective", assessment.perspective);
    return assessment.assessedBy.isEmpty() ? view : AssessmentText::tr("%1, %2").arg(view, assessment.assessedBy);
}

} // namespace

QList<AssessmentRow> assessmentRows(const QList<Assessment> &assessments)
{
    QList<AssessmentRow> rows;
    for (const Assessment &assessment : assessments) {
        QString level = stateOf(assessment);
        QString plain = termWord(u"plainLevel", assessment.plainLevel);
        if (level.isEmpty() || assessment.model == kPlainModel) {
            if (level.isEmpty()) level = plain;
            plain.clear();
        }
        QString target = levelText(assessment, assessment.targetLevel);
        if (!target.isEmpty() && assessment.targetDate.isValid())
            target = AssessmentText::tr("%1 by %2").arg(target, dateText(assessment.targetDate));
        rows << AssessmentRow{.when = dateText(assessment.assessedAt),
                              .model = modelText(assessment),
                              .level = level,
                              .plain = plain,
                              .target = target,
                              .who = whoText(assessment),
                              .reason = assessment.reason,
                              .criteria = criteriaText(assessment)};
    }
    return rows;
}

QString courseOf(const QList<Assessment> &assessments)
{
    QStringList models;
    QHash<QString, QStringList> steps;
    for (auto each = assessments.crbegin(); each != assessments.crend(); ++each) {
        const QString state = stateOf(*each);
        const QString model = modelText(*each);
        if (state.isEmpty()) continue;
        if (!models.contains(model)) models << model;
        steps[model] << AssessmentText::tr("%1 (%2)").arg(state, dateText(each->assessedAt));
    }
    QStringList lines;
    for (const QString &model : models)
        if (steps[model].size() > 1) lines << AssessmentText::tr("%1: %2").arg(model, steps[model].join(u" → "_s));
    return lines.join(u'\n');
}

QList<RowsModel<AssessmentRow>::Role> assessmentRoles()
{
    return {{"when", [](const AssessmentRow &row) { return QVariant(row.when); }},
            {"model", [](const AssessmentRow &row) { return QVariant(row.model); }},
            {"level", [](const AssessmentRow &row) { return QVariant(row.level); }},
            {"plain", [](const AssessmentRow &row) { return QVariant(row.plain); }},
            {"target", [](const AssessmentRow &row) { return QVariant(row.target); }},
            {"who", [](const AssessmentRow &row) { return QVariant(row.who); }},
            {"criteria", [](const AssessmentRow &row) { return QVariant(row.criteria); }},
            {"reason", [](const AssessmentRow &row) { return QVariant(row.reason); }}};
}

} // namespace staffelstab
