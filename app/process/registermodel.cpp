// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/registermodel.h"

#include "process/registercolumns.h"

#include <algorithm>

namespace staffelstab
{

bool RegisterModel::fitsInPlace(const RegisterRows &rows, const RegisterOrder &order) const
{
    if (!m_rows || order.places.size() != m_order.places.size() || order.groups != m_order.groups) return false;
    for (qsizetype i = 0; i < order.places.size(); ++i)
        if ((*rows)[order.places[i]].id != at(i).id) return false;
    return true;
}

void RegisterModel::show(RegisterRows rows, RegisterOrder order)
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
    setCurrent(std::max(positionOf(currentId), m_order.places.isEmpty() ? -1 : 0));
    Q_EMIT countChanged();
    Q_EMIT groupsChanged();
}

void RegisterModel::setColumns(QList<RegisterColumn> columns)
{
    m_columns = std::move(columns);
    refresh();
}

void RegisterModel::refresh()
{
    if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT groupsChanged();
}

QString RegisterModel::idAt(int row) const { return row >= 0 && row < count() ? at(row).id : QString(); }

int RegisterModel::positionOf(const QString &id) const
{
    if (id.isEmpty()) return -1;
    for (int i = 0; i < m_order.places.size(); ++i)
        if (at(i).id == id) return i;
    return -1;
}

QStringList RegisterModel::selectedNames(int limit) const
{
    QStringList names;
    for (int i = 0; i < m_order.places.size() && names.size() < limit; ++i)
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
    if (!m_order.places.isEmpty()) Q_EMIT dataChanged(index(0), index(count() - 1), {SelectedRole});
    Q_EMIT selectionChanged();
}

void RegisterModel::moveTo(int row, int modifiers)
{
    if (m_order.places.isEmpty()) return;
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
    case Qt::Key_G:
        if (!(modifiers & Qt::ControlModifier) || groupOf(m_current) < 0) return false;
        toggleGroup(groupOf(m_current));
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
    m_selected.reserve(m_order.places.size());
    for (const int place : std::as_const(m_order.places))
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

int RegisterModel::groupOf(int row) const
{
    if (row < 0) return -1;
    const auto behind = std::ranges::upper_bound(m_order.groups, row, {}, &RegisterGroup::first);
    return static_cast<int>(behind - m_order.groups.begin()) - 1;
}

QStringList RegisterModel::idsOfGroup(int group) const
{
    if (group < 0 || group >= groups()) return {};
    const auto &[code, first, count] = m_order.groups[group];
    QStringList ids;
    ids.reserve(count);
    for (qsizetype i = first; i < first + count; ++i)
        ids << at(i).id;
    return ids;
}

bool RegisterModel::isGroupSelected(int group) const
{
    const QStringList ids = idsOfGroup(group);
    return !ids.isEmpty() && std::ranges::all_of(ids, [this](const QString &id) { return m_selected.contains(id); });
}

void RegisterModel::toggleGroup(int group)
{
    const bool takenOut = isGroupSelected(group);
    for (const QString &id : idsOfGroup(group)) {
        if (takenOut)
            m_selected.remove(id);
        else
            m_selected.insert(id);
    }
    m_anchor = -1;
    selectionTouched();
}

QString RegisterModel::groupTitle(int group) const
{
    if (group < 0 || group >= groups() || !m_order.groupedBy) return {};
    return groupWord(at(m_order.groups[group].first), *m_order.groupedBy);
}

int RegisterModel::groupSize(int group) const
{
    return group < 0 || group >= groups() ? 0 : static_cast<int>(m_order.groups[group].count);
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
    case GroupRole: {
        const int group = groupOf(index.row());
        return group >= 0 && m_order.groups[group].first == index.row() ? group : -1;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> RegisterModel::roleNames() const
{
    return {{IdRole, "recordId"},       {CellsRole, "cells"}, {SpokenRole, "spoken"},
            {SelectedRole, "selected"}, {ToneRole, "tone"},   {GroupRole, "group"}};
}

} // namespace staffelstab
