// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/pickermodel.h"
#include "form/rowsmodel.h"
#include "model/digitization.h"
#include "model/vocabulary.h"

namespace staffelstab
{

/// One criterion of a maturity model while a process is assessed.
struct CriterionRow {
    QString name;
    int level = -1; ///< position in the list of levels; -1 = not assessed

    bool operator==(const CriterionRow &) const = default;
};

/// A new assessment of how digital a process is: model, criteria or level, aim. Where the model has a rule the level
/// follows from the criteria and is marked as provisional while some are missing.
class AssessmentDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by DigitizationViewModel")
    Q_PROPERTY(staffelstab::PickerModel *models READ models CONSTANT FINAL)
    Q_PROPERTY(QString model READ model WRITE setModel NOTIFY modelChanged FINAL)
    Q_PROPERTY(QStringList levels READ levels NOTIFY modelChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *criteria READ criteria CONSTANT FINAL)
    Q_PROPERTY(bool declared READ isDeclared NOTIFY modelChanged FINAL)
    Q_PROPERTY(int level READ level WRITE setLevel NOTIFY changed FINAL)                   ///< position, -1 = none
    Q_PROPERTY(int targetLevel READ targetLevel WRITE setTargetLevel NOTIFY changed FINAL) ///< position, -1 = none
    Q_PROPERTY(QString targetDate READ targetDate WRITE setTargetDate NOTIFY changed FINAL)
    Q_PROPERTY(QString targetProblem READ targetProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed FINAL)
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)

  public:
    explicit AssessmentDraft(QObject *parent = nullptr);

    /// Starts from the newest assessment of the process, or anew.
    void start(const Assessment *newest);
    /// What would be saved for the process.
    Assessment assessment(const Id &process) const;

    PickerModel *models() { return &m_models; }
    QString model() const { return m_model; }
    void setModel(const QString &model);
    QStringList levels() const;
    QAbstractItemModel *criteria() { return &m_criteria; }
    bool isDeclared() const;
    int level() const { return m_level; }
    void setLevel(int level);
    int targetLevel() const { return m_targetLevel; }
    void setTargetLevel(int level);
    QString targetDate() const { return m_targetDate; }
    void setTargetDate(const QString &date);
    QString targetProblem() const;
    QString reason() const { return m_reason; }
    void setReason(const QString &reason);
    QString resultText() const;
    bool isReady() const;

    Q_INVOKABLE void setCriterion(int row, int level);

  Q_SIGNALS:
    void modelChanged();
    void changed();

  private:
    const MaturityModel &chosen() const;
    std::optional<qint64> numberAt(int position) const;
    AggregatedLevel result() const;

    PickerModel m_models;
    RowsModel<CriterionRow> m_criteria;
    QString m_model;
    QString m_targetDate;
    QString m_reason;
    int m_level = -1;
    int m_targetLevel = -1;
};

} // namespace staffelstab
