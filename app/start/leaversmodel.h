// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/processes.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// Posts whose holder leaves soon, with what is not written down yet. Posts, never people.
class LeaversModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by StartViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

  public:
    enum Role { IdRole = Qt::UserRole + 1, TitleRole, DetailRole, WhenRole, CoverageRole, ToneRole };

    explicit LeaversModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    void replace(const QList<StartView::Leaver> &leavers);

  Q_SIGNALS:
    void countChanged();

  private:
    QList<StartView::Leaver> m_leavers;
};

} // namespace staffelstab
