// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/register.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace staffelstab
{

using RegisterRows = std::shared_ptr<const QList<RegisterRow>>;

/// The rows of the register that pass the filter, in order, and which of them are selected. The rows are shared with
/// the thread that filters; nothing here depends on how many there are but the indices.
class RegisterModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by RegisterViewModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL)
    /// How many headings stand between the rows; told again whenever one may read otherwise.
    Q_PROPERTY(int groups READ groups NOTIFY groupsChanged FINAL)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged FINAL)

  public:
    using QAbstractListModel::QAbstractListModel;

    /// Shows these rows; keeps the place, the current row and the selection as far as they are still there.
    void show(RegisterRows rows, RegisterOrder order);
    void setColumns(QList<RegisterColumn> columns);
    void refresh();

    int count() const { return static_cast<int>(m_order.places.size()); }
    int groups() const { return static_cast<int>(m_order.groups.size()); }
    int total() const { return m_rows ? static_cast<int>(m_rows->size()) : 0; }
    int current() const { return m_current; }
    int selectedCount() const { return static_cast<int>(m_selected.size()); }
    QStringList selectedIds() const { return m_selected.values(); }
    QStringList selectedNames(int limit) const;

    /// The keyboard or the mouse goes to a row: alone it moves, with Shift it extends the selection.
    Q_INVOKABLE void moveTo(int row, int modifiers);
    /// Arrow keys, page keys, Home, End, Space, Ctrl+A, Escape; true where the key meant something here.
    Q_INVOKABLE bool pressed(int key, int modifiers, int rowsPerPage);
    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clearSelection();
    /// Selects all of a group, or none of it where all are selected.
    Q_INVOKABLE void toggleGroup(int group);
    Q_INVOKABLE bool isGroupSelected(int group) const;
    Q_INVOKABLE QString groupTitle(int group) const;
    Q_INVOKABLE int groupSize(int group) const;
    Q_INVOKABLE QString idAt(int row) const;
    int positionOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void countChanged();
    void groupsChanged();
    void currentChanged();
    void selectionChanged();

  private:
    enum Role { IdRole = Qt::UserRole, CellsRole, SpokenRole, SelectedRole, ToneRole, GroupRole };

    const RegisterRow &at(qsizetype row) const { return (*m_rows)[m_order.places[row]]; }
    int groupOf(int row) const;
    QStringList idsOfGroup(int group) const;
    void setCurrent(int row);
    void selectionTouched();
    bool fitsInPlace(const RegisterRows &rows, const RegisterOrder &order) const;

    RegisterRows m_rows;
    RegisterOrder m_order;
    QList<RegisterColumn> m_columns;
    QSet<QString> m_selected;
    QSet<QString> m_beforeRange; ///< what was selected when Shift went down
    int m_current = -1;
    int m_anchor = -1;
};

} // namespace staffelstab
