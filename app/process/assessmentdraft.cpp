// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/assessmentdraft.h"

#include "form/recordtext.h"
#include "model/anyrecord.h"
#include "model/rpamodel.h"
#include "wording.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

const AssessmentOccasion &newOccasion()
{
    static const AssessmentOccasion occasion{{}, {}, std::get<Assessment>(blank(RecordKind::Assessment)).perspective};
    return occasion;
}

QStringList choicesOf(const QList<MaturityLevel> &levels)
{
    QStringList names{AssessmentDraft::tr("not stated")};
    for (const MaturityLevel &level : levels)
        names << AssessmentDraft::tr("%1 – %2").arg(level.number).arg(level.name);
    return names;
}

} // namespace

QJsonObject unitedAssessments(const QJsonObject &kept, QJsonObject typed)
{
    QJsonObject models = kept["models"_L1].toObject();
    const QJsonObject newer = typed["models"_L1].toObject();
    for (auto it = newer.begin(); it != newer.end(); ++it)
        models.insert(it.key(), it.value());
    if (typed.isEmpty()) typed = kept;
    if (!models.isEmpty()) typed.insert(u"models"_s, models);
    return typed;
}

QJsonObject withoutAssessment(QJsonObject kept, const AssessmentEntry &saved)
{
    QJsonObject models = kept["models"_L1].toObject();
    if (models[saved.model].toObject() != jsonOf(saved)) return kept;
    models.remove(saved.model);
    kept.insert(u"models"_s, models);
    return models.isEmpty() ? QJsonObject() : kept;
}

AssessmentDraft::AssessmentDraft(QObject *parent)
    : QObject(parent), m_models(u"maturityModel"_s, PickerModel::Empty::NotOffered, nullptr),
      m_views(u"perspective"_s, PickerModel::Empty::NotOffered, nullptr),
      m_plainLevels(u"plainLevel"_s, PickerModel::Empty::Offered, nullptr),
      m_criteria({{"name", [](const CriterionRow &row) { return QVariant(row.name); }},
                  {"level", [](const CriterionRow &row) { return QVariant(row.level); }},
                  {"reason", [](const CriterionRow &row) { return QVariant(row.reason); }},
                  {"evidence", [](const CriterionRow &row) { return QVariant(row.evidence); }}})
{
    open();
}

void AssessmentDraft::open()
{
    m_known.clear();
    m_typed.clear();
    m_occasion = newOccasion();
    m_wasFollowed = false;
    show(fresh(maturityModels().front().code));
}

void AssessmentDraft::follow(const QList<Assessment> &known)
{
    m_known = known;
    const bool isFirst = !std::exchange(m_wasFollowed, true) && m_typed.isEmpty();
    if (m_typed.contains(model())) return;
    const auto newest = std::ranges::find_if(
        m_known, [](const Assessment &each) { return !isRpaRating(each) && findMaturityModel(each.model); });
    show(fresh(isFirst && newest != m_known.end() ? newest->model : model()));
}

void AssessmentDraft::restore(const QJsonObject &kept)
{
    if (kept.isEmpty()) return;
    const bool isNothingTyped = m_typed.isEmpty();
    const QJsonObject models = kept["models"_L1].toObject();
    for (auto it = models.begin(); it != models.end(); ++it)
        if (const MaturityModel *known = findMaturityModel(it.key()); known && !m_typed.contains(it.key()))
            m_typed.insert(it.key(), entryFrom(*known, it.value().toObject()));
    const QString typedDay = kept["assessedAt"_L1].toString();
    if (m_occasion == newOccasion())
        m_occasion = {typedDay.isEmpty() ? std::nullopt : std::optional(typedDay), kept["assessedBy"_L1].toString(),
                      kept["perspective"_L1].toString(newOccasion().perspective)};
    const QString shown = kept["shown"_L1].toString();
    const QString wanted = isNothingTyped && findMaturityModel(shown) ? shown : model();
    show(m_typed.value(wanted, fresh(wanted)));
}

QJsonObject AssessmentDraft::typed() const
{
    if (m_typed.isEmpty() && m_occasion == newOccasion()) return {};
    QJsonObject models;
    for (const AssessmentEntry &entry : m_typed)
        models.insert(entry.model, jsonOf(entry));
    QJsonObject typed{{u"shown"_s, model()},
                      {u"assessedBy"_s, m_occasion.assessedBy},
                      {u"perspective"_s, m_occasion.perspective},
                      {u"models"_s, models}};
    if (m_occasion.assessedAt) typed.insert(u"assessedAt"_s, *m_occasion.assessedAt);
    return typed;
}

const MaturityModel &AssessmentDraft::chosen() const { return *findMaturityModel(model()); }

AssessmentEntry AssessmentDraft::fresh(const QString &model) const
{
    const auto newest = std::ranges::find(m_known, model, &Assessment::model);
    return entryFor(*findMaturityModel(model), newest == m_known.end() ? nullptr : &*newest);
}

void AssessmentDraft::show(const AssessmentEntry &entry)
{
    const bool isOther = entry.model != m_entry.model;
    m_entry = entry;
    m_criteria.replace(m_entry.criteria);
    if (isOther) Q_EMIT modelChanged();
    Q_EMIT changed();
}

void AssessmentDraft::setModel(const QString &model)
{
    if (model == m_entry.model || !findMaturityModel(model)) return;
    show(m_typed.value(model, fresh(model)));
    if (!m_typed.isEmpty()) Q_EMIT edited();
}

void AssessmentDraft::remember()
{
    if (m_entry == fresh(model()))
        m_typed.remove(model());
    else
        m_typed.insert(model(), m_entry);
    Q_EMIT changed();
    Q_EMIT edited();
}

void AssessmentDraft::forget(const QString &model)
{
    m_typed.remove(model);
    if (m_typed.isEmpty()) m_occasion = newOccasion();
    if (model == m_entry.model) show(fresh(model));
    Q_EMIT changed();
    Q_EMIT edited();
}

void AssessmentDraft::saved(const AssessmentEntry &entry)
{
    const auto typed = m_typed.constFind(entry.model);
    if (typed == m_typed.cend() || *typed == entry) forget(entry.model);
}

void AssessmentDraft::discard() { forget(model()); }

template <typename Value> void AssessmentDraft::setInRow(int row, Value CriterionRow::*place, const Value &value)
{
    if (row < 0 || row >= m_entry.criteria.size() || m_entry.criteria[row].*place == value) return;
    m_entry.criteria[row].*place = value;
    m_criteria.replace(m_entry.criteria);
    remember();
}

void AssessmentDraft::setCriterion(int row, int level) { setInRow(row, &CriterionRow::level, level); }

void AssessmentDraft::setCriterionReason(int row, const QString &reason)
{
    setInRow(row, &CriterionRow::reason, reason);
}

void AssessmentDraft::setCriterionEvidence(int row, const QString &evidence)
{
    setInRow(row, &CriterionRow::evidence, evidence);
}

QStringList AssessmentDraft::levels() const { return choicesOf(chosen().levels); }
QStringList AssessmentDraft::answers() const { return choicesOf(chosen().answers); }
bool AssessmentDraft::isDeclared() const { return staffelstab::isDeclared(chosen()); }

QString AssessmentDraft::resultText() const
{
    if (isNotApplicable()) return tr("This model does not apply.");
    const AggregatedLevel level = resultOf(m_entry);
    if (!level.level) return tr("No level yet");
    const MaturityLevel *known = chosen().level(*level.level);
    const QString text = tr("Level %1 – %2").arg(*level.level).arg(known ? known->name : QString());
    return level.provisional ? tr("%1 (provisional: not all criteria are assessed)").arg(text) : text;
}

QString AssessmentDraft::assessedAt() const { return m_occasion.assessedAt.value_or(typedDate(QDate::currentDate())); }

void AssessmentDraft::setAssessedAt(const QString &date)
{
    set(m_occasion.assessedAt, date == typedDate(QDate::currentDate()) ? std::nullopt : std::optional(date));
}

QString AssessmentDraft::assessedProblem() const
{
    const QDate date = dateFrom(assessedAt());
    if (!date.isValid()) return tr("This is not a date. Please type it like 22.11.2026.");
    return date > QDate::currentDate() ? tr("This day is still to come.") : QString();
}

QString AssessmentDraft::targetProblem() const
{
    return targetDate().trimmed().isEmpty() || dateFrom(targetDate()).isValid()
               ? QString()
               : tr("This is not a date. Please type it like 22.11.2026.");
}

bool AssessmentDraft::isReady() const
{
    if (!assessedProblem().isEmpty()) return false;
    return isNotApplicable() || (resultOf(m_entry).level && targetProblem().isEmpty());
}

QString AssessmentDraft::begunText() const
{
    QStringList names;
    for (const AssessmentEntry &entry : m_typed)
        names << termWord(u"maturityModel", entry.model);
    names.sort();
    return names.join(u", "_s);
}

} // namespace staffelstab
