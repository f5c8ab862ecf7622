// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/pickermodel.h"
#include "form/rowsmodel.h"
#include "process/assessmententry.h"

namespace staffelstab
{

/// What was typed of assessments before their draft was read, together with the draft: a model typed since stands for
/// itself.
QJsonObject unitedAssessments(const QJsonObject &kept, QJsonObject typed);
/// The draft without what was saved, unless it says something else by now.
QJsonObject withoutAssessment(QJsonObject kept, const AssessmentEntry &saved);

/// A new assessment of how digital a process is: when and from whose view, model, criteria or level, aim. Where the
/// model has a rule the level follows from the criteria and is marked as provisional while some are missing. What is
/// typed stays with its model until it is saved, whatever else is chosen or changes meanwhile.
class AssessmentDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by DigitizationViewModel")
    Q_PROPERTY(staffelstab::PickerModel *models READ models CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PickerModel *views READ views CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PickerModel *plainLevels READ plainLevels CONSTANT FINAL)
    Q_PROPERTY(QString model READ model WRITE setModel NOTIFY modelChanged FINAL)
    Q_PROPERTY(QStringList levels READ levels NOTIFY modelChanged FINAL)
    Q_PROPERTY(QStringList answers READ answers NOTIFY modelChanged FINAL) ///< to each criterion
    Q_PROPERTY(QAbstractItemModel *criteria READ criteria CONSTANT FINAL)
    Q_PROPERTY(bool declared READ isDeclared NOTIFY modelChanged FINAL)
    Q_PROPERTY(bool plainBeside READ isPlainBeside NOTIFY modelChanged FINAL) ///< the plain scale may stand beside it
    Q_PROPERTY(QString assessedAt READ assessedAt WRITE setAssessedAt NOTIFY changed FINAL)
    Q_PROPERTY(QString assessedProblem READ assessedProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString assessedBy READ assessedBy WRITE setAssessedBy NOTIFY changed FINAL)
    Q_PROPERTY(QString view READ view WRITE setView NOTIFY changed FINAL)
    Q_PROPERTY(bool notApplicable READ isNotApplicable WRITE setNotApplicable NOTIFY changed FINAL)
    Q_PROPERTY(QString plainLevel READ plainLevel WRITE setPlainLevel NOTIFY changed FINAL)
    Q_PROPERTY(int level READ level WRITE setLevel NOTIFY changed FINAL)                   ///< position, -1 = none
    Q_PROPERTY(int targetLevel READ targetLevel WRITE setTargetLevel NOTIFY changed FINAL) ///< position, -1 = none
    Q_PROPERTY(QString targetDate READ targetDate WRITE setTargetDate NOTIFY changed FINAL)
    Q_PROPERTY(QString targetProblem READ targetProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed FINAL)
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(QString begunText READ begunText NOTIFY changed FINAL) ///< the models with something unsaved

  public:
    explicit AssessmentDraft(QObject *parent = nullptr);

    /// Another process, of which nothing is known yet.
    void open();
    /// The assessments so far, newest first; what is typed stays.
    void follow(const QList<Assessment> &known);
    /// What was kept of an earlier sitting; what is typed since is newer.
    void restore(const QJsonObject &kept);
    /// All that is typed and not saved.
    QJsonObject typed() const;
    const AssessmentEntry &entry() const { return m_entry; }
    /// It is an assessment now, unless something else was typed meanwhile.
    void saved(const AssessmentEntry &entry);
    /// What would be saved for the process.
    Assessment assessment(const Id &process) const { return assessmentOf(m_entry, m_occasion, process); }

    PickerModel *models() { return &m_models; }
    PickerModel *views() { return &m_views; }
    PickerModel *plainLevels() { return &m_plainLevels; }
    QString model() const { return m_entry.model; }
    void setModel(const QString &model);
    QStringList levels() const;
    QStringList answers() const;
    QAbstractItemModel *criteria() { return &m_criteria; }
    bool isDeclared() const;
    bool isPlainBeside() const { return mayBePlainBeside(m_entry.model); }
    QString assessedAt() const;
    void setAssessedAt(const QString &date);
    QString assessedProblem() const;
    QString assessedBy() const { return m_occasion.assessedBy; }
    void setAssessedBy(const QString &who) { set(m_occasion.assessedBy, who); }
    QString view() const { return m_occasion.perspective; }
    void setView(const QString &code) { set(m_occasion.perspective, code); }
    bool isNotApplicable() const { return m_entry.notApplicable; }
    void setNotApplicable(bool notApplicable) { set(m_entry.notApplicable, notApplicable); }
    QString plainLevel() const { return m_entry.plainLevel; }
    void setPlainLevel(const QString &code) { set(m_entry.plainLevel, code); }
    int level() const { return m_entry.level; }
    void setLevel(int level) { set(m_entry.level, level); }
    int targetLevel() const { return m_entry.targetLevel; }
    void setTargetLevel(int level) { set(m_entry.targetLevel, level); }
    QString targetDate() const { return m_entry.targetDate; }
    void setTargetDate(const QString &date) { set(m_entry.targetDate, date); }
    QString targetProblem() const;
    QString reason() const { return m_entry.reason; }
    void setReason(const QString &reason) { set(m_entry.reason, reason); }
    QString resultText() const;
    bool isReady() const;
    QString begunText() const;

    Q_INVOKABLE void setCriterion(int row, int level);
    Q_INVOKABLE void setCriterionReason(int row, const QString &reason);
    Q_INVOKABLE void setCriterionEvidence(int row, const QString &evidence);
    /// Throws away what is typed by the model shown.
    Q_INVOKABLE void discard();

  Q_SIGNALS:
    void modelChanged();
    void changed();
    /// Something was typed, saved or thrown away; it is time to keep the rest.
    void edited();

  private:
    template <typename Value> void set(Value &place, const Value &value)
    {
        if (place == value) return;
        place = value;
        remember();
    }
    template <typename Value> void setInRow(int row, Value CriterionRow::*place, const Value &value);
    const MaturityModel &chosen() const;
    AssessmentEntry fresh(const QString &model) const;
    void show(const AssessmentEntry &entry);
    void forget(const QString &model);
    void remember();

    PickerModel m_models;
    PickerModel m_views;
    PickerModel m_plainLevels;
    RowsModel<CriterionRow> m_criteria;
    QList<Assessment> m_known;
    QHash<QString, AssessmentEntry> m_typed; ///< by model
    AssessmentEntry m_entry;                 ///< the one shown
    AssessmentOccasion m_occasion;
    bool m_wasFollowed = false;
};

} // namespace staffelstab
