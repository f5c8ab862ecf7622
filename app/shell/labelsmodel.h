// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/records.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// A short list of records by kind, title and detail, for links and pickers.
class LabelsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by view-models")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

  public:
    enum Role { IdRole = Qt::UserRole + 1, KindRole, KindWordRole, TitleRole, DetailRole, SpokenRole };

    explicit LabelsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    const QList<RecordLabel> &labels() const { return m_labels; }
    void replace(const QList<RecordLabel> &labels);

  Q_SIGNALS:
    void countChanged();

  private:
    QList<RecordLabel> m_labels;
};

} // namespace staffelstab
