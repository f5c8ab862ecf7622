// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/pickermodel.h"
#include "form/rowsmodel.h"
#include "shell/session.h"
#include "usecase/progressing.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// The levels of all processes at the end of one half-year. Figures as those of the overview.
struct LevelHistoryRow {
    QString halfYear;
    QVariantList figures;

    bool operator==(const LevelHistoryRow &) const = default;
};

/// Where the processes stood in the last half-years, by one maturity model at a time; models are never mixed.
class LevelHistoryViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by OverviewViewModel")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PickerModel *models READ models CONSTANT FINAL)
    /// The code of the model that is shown; the one with the most processes where nobody has chosen.
    Q_PROPERTY(QString model READ model WRITE setModel NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)

  public:
    explicit LevelHistoryViewModel(Session &session, QObject *parent = nullptr);

    QAbstractItemModel *rows() { return &m_rows; }
    PickerModel *models() { return &m_models; }
    QString model() const;
    void setModel(const QString &model);
    QString sentence() const;
    void reload();

    /// The processes behind a figure of a half-year. label: what the list is called.
    Q_INVOKABLE void open(const QString &halfYear, const QString &key, const QString &label);

  Q_SIGNALS:
    void changed();
    void processesWished(const QStringList &processes, const QString &label);
    void failed(const QString &sentence);

  private:
    const LevelHistory *shown() const;
    void showRows();

    Session &m_session;
    PickerModel m_models{nullptr};
    RowsModel<LevelHistoryRow> m_rows;
    QList<LevelHistory> m_histories;
    QString m_chosen;
    QString m_error;
    qint64 m_ticket = 0;
    bool m_loaded = false;
};

} // namespace staffelstab
