// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/assessmentdraft.h"

#include "form/recordtext.h"
#include "model/anyrecord.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{

AssessmentDraft::AssessmentDraft(QObject *parent)
    : QObject(parent), m_models(u"maturityModel"_s, PickerModel::Empty::NotOffered, nullptr),
      m_criteria({{"name", [](const CriterionRow &row) { return QVariant(row.name); }},
                  {"level", [](const CriterionRow &row) { return QVariant(row.level); }}})
{
    start(nullptr);
}

void AssessmentDraft::start(const Assessment *newest)
{
    m_model.clear();
    m_targetDate.clear();
    m_reason.clear();
    setModel(newest && findMaturityModel(newest->model) ? newest->model : maturityModels().front().code);
    if (!newest || newest->model != m_model) return;
    const auto positionOf = [this](std::optional<qint64> number) {
        for (int i = 0; number && i < chosen().levels.size(); ++i)
            if (chosen().levels[i].number == *number) return i;
        return -1;
    };
    QList<CriterionRow> rows = m_criteria.rows();
    for (CriterionRow &row : rows)
        for (const CriterionResult &known : newest->criteria)
            if (known.criterion == row.name) row.level = positionOf(known.value);
    m_criteria.replace(rows);
    m_level = positionOf(newest->level);
    m_targetLevel = positionOf(newest->targetLevel);
    m_targetDate = typedDate(newest->targetDate);
    Q_EMIT changed();
}

const MaturityModel &AssessmentDraft::chosen() const { return *findMaturityModel(m_model); }

void AssessmentDraft::setModel(const QString &model)
{
    if (model == m_model || !findMaturityModel(model)) return;
    m_model = model;
    m_level = -1;
    m_targetLevel = -1;
    QList<CriterionRow> rows;
    for (const QString &criterion : chosen().criteria)
        rows << CriterionRow{criterion, -1};
    m_criteria.replace(rows);
    Q_EMIT modelChanged();
    Q_EMIT changed();
}

QStringList AssessmentDraft::levels() const
{
    QStringList names{tr("not stated")};
    for (const MaturityLevel &level : chosen().levels)
        names << tr("%1 – %2").arg(level.number).arg(level.name);
    return names;
}

bool AssessmentDraft::isDeclared() const { return chosen().criteria.isEmpty() || chosen().aggregation == u"Declared"; }

std::optional<qint64> AssessmentDraft::numberAt(int position) const
{
    if (position < 0 || position >= chosen().levels.size()) return std::nullopt;
    return chosen().levels[position].number;
}

AggregatedLevel AssessmentDraft::result() const
{
    if (isDeclared()) return {numberAt(m_level), false};
    QList<std::optional<qint64>> values;
    for (const CriterionRow &row : m_criteria.rows())
        values << numberAt(row.level);
    return aggregate(chosen(), values);
}

QString AssessmentDraft::resultText() const
{
    const AggregatedLevel level = result();
    if (!level.level) return tr("No level yet");
    QString name;
    for (const MaturityLevel &each : chosen().levels)
        if (each.number == *level.level) name = each.name;
    const QString text = tr("Level %1 – %2").arg(*level.level).arg(name);
    return level.provisional ? tr("%1 (provisional: not all criteria are assessed)").arg(text) : text;
}

QString AssessmentDraft::targetProblem() const
{
    return m_targetDate.trimmed().isEmpty() || dateFrom(m_targetDate).isValid()
               ? QString()
               : tr("This is not a date. Please type it like 22.11.2026.");
}

bool AssessmentDraft::isReady() const { return result().level && targetProblem().isEmpty(); }

void AssessmentDraft::setLevel(int level)
{
    if (level == m_level) return;
    m_level = level;
    Q_EMIT changed();
}

void AssessmentDraft::setTargetLevel(int level)
{
    if (level == m_targetLevel) return;
    m_targetLevel = level;
    Q_EMIT changed();
}

void AssessmentDraft::setTargetDate(const QString &date)
{
    if (date == m_targetDate) return;
    m_targetDate = date;
    Q_EMIT changed();
}

void AssessmentDraft::setReason(const QString &reason)
{
    if (reason == m_reason) return;
    m_reason = reason;
    Q_EMIT changed();
}

void AssessmentDraft::setCriterion(int row, int level)
{
    QList<CriterionRow> rows = m_criteria.rows();
    if (row < 0 || row >= rows.size() || rows[row].level == level) return;
    rows[row].level = level;
    m_criteria.replace(rows);
    Q_EMIT changed();
}

Assessment AssessmentDraft::assessment(const Id &process) const
{
    auto assessment = std::get<Assessment>(blank(RecordKind::Assessment));
    assessment.process = process;
    assessment.model = m_model;
    assessment.modelVersion = chosen().version;
    assessment.level = result().level;
    for (const CriterionRow &row : m_criteria.rows())
        if (row.level >= 0) assessment.criteria << CriterionResult{row.name, numberAt(row.level), {}, {}};
    assessment.targetLevel = numberAt(m_targetLevel);
    assessment.targetDate = dateFrom(m_targetDate);
    assessment.reason = m_reason.trimmed();
    return assessment;
}

} // namespace staffelstab
