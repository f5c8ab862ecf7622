// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <algorithm>

namespace staffelstab
{

/// A list of plain values for QML: each role is a name and a function of the row. Replacing the rows tells the view
/// only what really differs, so that it keeps its place.
template <typename Row> class RowsModel : public QAbstractListModel
{
  public:
    struct Role {
        const char *name;
        QVariant (*value)(const Row &row);
    };

    explicit RowsModel(QList<Role> roles, QObject *parent = nullptr)
        : QAbstractListModel(parent), m_roles(std::move(roles))
    {
    }

    const QList<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const int position = role - Qt::UserRole;
        if (!index.isValid() || index.row() >= m_rows.size() || position < 0 || position >= m_roles.size()) return {};
        return m_roles[position].value(m_rows[index.row()]);
    }

    QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (int i = 0; i < m_roles.size(); ++i)
            names.insert(Qt::UserRole + i, m_roles[i].name);
        return names;
    }

    void replace(QList<Row> rows)
    {
        const qsizetype shorter = std::min(rows.size(), m_rows.size());
        if (rows.size() == m_rows.size()) {
            std::swap(m_rows, rows);
            for (qsizetype i = 0; i < shorter; ++i)
                if (!(m_rows[i] == rows[i])) Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
            return;
        }
        qsizetype head = 0;
        while (head < shorter && rows[head] == m_rows[head])
            ++head;
        qsizetype tail = 0;
        while (tail < shorter - head && rows[rows.size() - 1 - tail] == m_rows[m_rows.size() - 1 - tail])
            ++tail;
        if (const qsizetype gone = m_rows.size() - head - tail; gone > 0) {
            beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + gone - 1));
            m_rows.remove(head, gone);
            endRemoveRows();
        }
        if (const qsizetype come = rows.size() - head - tail; come > 0) {
            beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + come - 1));
            for (qsizetype i = 0; i < come; ++i)
                m_rows.insert(head + i, rows[head + i]);
            endInsertRows();
        }
    }

  private:
    QList<Role> m_roles;
    QList<Row> m_rows;
};

} // namespace staffelstab
