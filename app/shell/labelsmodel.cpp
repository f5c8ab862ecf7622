// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/labelsmodel.h"

#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{

LabelsModel::LabelsModel(QObject *parent) : QAbstractListModel(parent) {}

int LabelsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_labels.size());
}

QVariant LabelsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RecordLabel &label = m_labels.at(index.row());
    switch (role) {
    case IdRole:
        return label.id;
    case KindRole:
        return kindName(label.kind);
    case KindWordRole:
        return kindLabel(label.kind);
    case Qt::DisplayRole:
    case TitleRole:
        return label.title;
    case DetailRole:
        return label.detail;
    case SpokenRole:
        return label.detail.isEmpty() ? kindLabel(label.kind) + u": "_s + label.title
                                      : kindLabel(label.kind) + u": "_s + label.title + u", "_s + label.detail;
    default:
        return {};
    }
}

QHash<int, QByteArray> LabelsModel::roleNames() const
{
    return {{IdRole, "recordId"}, {KindRole, "kind"},     {KindWordRole, "kindWord"},
            {TitleRole, "title"}, {DetailRole, "detail"}, {SpokenRole, "spoken"}};
}

void LabelsModel::replace(const QList<RecordLabel> &labels)
{
    const bool counts = labels.size() != m_labels.size();
    beginResetModel();
    m_labels = labels;
    endResetModel();
    if (counts) Q_EMIT countChanged();
}

} // namespace staffelstab
