// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "shell/appsettings.h"
#include "usecase/processes.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// One input of the Nutzwert: what is known, how it counts and where it is from.
struct ValueInputRow {
    QString code; ///< "hours", "cases", "breaks" or "gap"
    QString name;
    QString value; ///< empty where it is missing
    QString weight;
    QString score;
    QString reason;

    bool operator==(const ValueInputRow &) const = default;
};

/// What a process is worth digitizing: Nutzwert, bound hours and posts, suitability for a robot. Side by side, never
/// one number, and never without what they are made of.
class ValuesViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SheetViewModel")
    Q_PROPERTY(QString benefitText READ benefitText NOTIFY shown FINAL)
    Q_PROPERTY(QString benefitNote READ benefitNote NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *inputs READ inputs CONSTANT FINAL)
    Q_PROPERTY(QString hoursText READ hoursText NOTIFY shown FINAL)
    Q_PROPERTY(QString hoursNote READ hoursNote NOTIFY shown FINAL)
    Q_PROPERTY(bool hoursMissing READ areHoursMissing NOTIFY shown FINAL)
    Q_PROPERTY(QString staffText READ staffText NOTIFY shown FINAL)
    Q_PROPERTY(QStringList staffNotes READ staffNotes NOTIFY shown FINAL)
    Q_PROPERTY(QString yearlyHours READ yearlyHours WRITE setYearlyHours NOTIFY shown FINAL)
    Q_PROPERTY(QString allowance READ allowance WRITE setAllowance NOTIFY shown FINAL)
    Q_PROPERTY(QString rpaText READ rpaText NOTIFY shown FINAL)
    Q_PROPERTY(QString rpaNote READ rpaNote NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *ratings READ ratings CONSTANT FINAL)

  public:
    explicit ValuesViewModel(AppSettings &settings, QObject *parent = nullptr);

    void show(const ProcessSheet &sheet);

    QString benefitText() const;
    QString benefitNote() const; ///< the model, and what it was computed without
    QAbstractItemModel *inputs() { return &m_inputs; }
    QString hoursText() const;
    QString hoursNote() const;
    bool areHoursMissing() const { return !m_values.hours.has_value(); }
    QString staffText() const;
    QStringList staffNotes() const;
    /// As typed; what is no number is not taken.
    QString yearlyHours() const;
    void setYearlyHours(const QString &typed);
    QString allowance() const;
    void setAllowance(const QString &typed);
    QString rpaText() const;
    QString rpaNote() const;
    QAbstractItemModel *ratings() { return &m_ratings; }

    /// Where a missing input is written down, by its code.
    Q_INVOKABLE void give(const QString &code);

  Q_SIGNALS:
    void shown();
    /// A field of the process, or "steps".
    void fieldWished(const QString &field);
    void assessmentWished();

  private:
    digitization::StaffNeed staff() const;
    std::optional<double> remembered(const QString &key) const;
    void remember(const QString &key, const QString &typed);

    AppSettings &m_settings;
    ProcessSheet m_sheet;
    digitization::ProcessValues m_values;
    RowsModel<ValueInputRow> m_inputs;
    RowsModel<digitization::RpaCriterion> m_ratings;
};

} // namespace staffelstab
