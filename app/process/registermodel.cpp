// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/registermodel.h"

#include "process/registercolumns.h"

#include <algorithm>

namespace staffelstab
{

bool RegisterModel::fitsInPlace(const RegisterRows &rows, const QList<int> &order) const
{
    if (!m_rows || order.size() != m_order.size()) return false;
    for (qsizetype i = 0; i < order.size(); ++i)
        if ((*rows)[order[i]].id != (*m_rows)[m_order[i]].id) return false;
    return true;
}

void RegisterModel::show(RegisterRows rows, QList<int> order)
{
    if (fitsInPlace(rows, order)) {
        m_rows = std::move(rows);
        m_order = std::move(order);
        refresh();
        return;
    }
    const QString currentId = idAt(m_current);
    beginResetModel();
    m_rows = std::move(rows);
    m_order = std::move(order);
    endResetModel();
    m_anchor = -1;
    m_current = -2; // so that the new place is told even where the number is the same
    setCurrent(std::max(positionOf(currentId), m_order.isEmpty() ? -1 : 0));
    Q_EMIT countChanged();
}

void RegisterModel::setColumns(QList<RegisterColumn> columns)
{
    m_columns = std::move(columns);
    refresh();
}

void RegisterModel::refresh()
{
    if (!m_order.isEmpty()) Q_EMIT dataChanged(index(0), index(count() - 1));
}

QString RegisterModel::idAt(int row) const { return row >= 0 && row < count() ? at(row).id : QString(); }

int RegisterModel::positionOf(const QString &id) const
{
    if (id.isEmpty()) return -1;
    for (int i = 0; i < m_order.size(); ++i)
        if (at(i).id == id) return i;
    return -1;
}

QStringList RegisterModel::selectedNames(int limit) const
{
    QStringList names;
    for (int i = 0; i < m_order.size() && names.size() < limit; ++i)
        if (m_selected.contains(at(i).id)) names << at(i).name;
    return names;
}

void RegisterModel::setCurrent(int row)
{
    if (row == m_current) return;
    m_current = row;
    Q_EMIT currentChanged();
}

void RegisterModel::selectionTouched()
{
    if (!m_order.isEmpty()) Q_EMIT dataChanged(index(0), index(count() - 1), {SelectedRole});
    Q_EMIT selectionChanged();
}

void RegisterModel::moveTo(int row, int modifiers)
{
    if (m_order.isEmpty()) return;
    row = std::clamp(row, 0, count() - 1);
    if (modifiers & Qt::ShiftModifier) {
        if (m_anchor < 0) {
            m_anchor = std::max(0, m_current);
            m_beforeRange = m_selected;
        }
        m_selected = m_beforeRange;
        for (int i = std::min(m_anchor, row); i <= std::max(m_anchor, row); ++i)
            m_selected.insert(at(i).id);
        selectionTouched();
    } else {
        m_anchor = -1;
        if (modifiers & Qt::ControlModifier) toggle(row);
    }
    setCurrent(row);
}

bool RegisterModel::pressed(int key, int modifiers, int rowsPerPage)
{
    // Ctrl alone moves here and selects with the mouse.
    const int moving = modifiers & Qt::ShiftModifier;
    switch (key) {
    case Qt::Key_Up:
        moveTo(m_current - 1, moving);
        return true;
    case Qt::Key_Down:
        moveTo(m_current + 1, moving);
        return true;
    case Qt::Key_PageUp:
        moveTo(m_current - rowsPerPage, moving);
        return true;
    case Qt::Key_PageDown:
        moveTo(m_current + rowsPerPage, moving);
        return true;
    case Qt::Key_Home:
        moveTo(0, moving);
        return true;
    case Qt::Key_End:
        moveTo(count() - 1, moving);
        return true;
    case Qt::Key_Space:
        toggle(m_current);
        return true;
    case Qt::Key_A:
        if (!(modifiers & Qt::ControlModifier)) return false;
        selectAll();
        return true;
    case Qt::Key_Escape:
        if (m_selected.isEmpty()) return false;
        clearSelection();
        return true;
    default:
        return false;
    }
}

void RegisterModel::toggle(int row)
{
    const QString id = idAt(row);
    if (id.isEmpty()) return;
    if (!m_selected.remove(id)) m_selected.insert(id);
    m_anchor = -1;
    Q_EMIT dataChanged(index(row), index(row), {SelectedRole});
    Q_EMIT selectionChanged();
}

void RegisterModel::selectAll()
{
    m_selected.reserve(m_order.size());
    for (const int place : std::as_const(m_order))
        m_selected.insert((*m_rows)[place].id);
    selectionTouched();
}

void RegisterModel::clearSelection()
{
    if (m_selected.isEmpty()) return;
    m_selected.clear();
    m_anchor = -1;
    selectionTouched();
}

int RegisterModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count()) return {};
    const RegisterRow &row = at(index.row());
    switch (role) {
    case IdRole:
        return row.id;
    case CellsRole: {
        QStringList cells;
        for (const RegisterColumn column : m_columns)
            cells << cellText(row, column);
        return cells;
    }
    case SpokenRole:
        return spokenRow(row);
    case SelectedRole:
        return m_selected.contains(row.id);
    case ToneRole:
        return reviewTone(row.reviewState);
    default:
        return {};
    }
}

QHash<int, QByteArray> RegisterModel::roleNames() const
{
    return {{IdRole, "recordId"},
            {CellsRole, "cells"},
            {SpokenRole, "spoken"},
            {SelectedRole, "selected"},
            {ToneRole, "tone"}};
}

} // namespace staffelstab
