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
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged FINAL)

  public:
    using QAbstractListModel::QAbstractListModel;

    /// Shows these rows; keeps the place, the current row and the selection as far as they are still there.
    void show(RegisterRows rows, QList<int> order);
    void setColumns(QList<RegisterColumn> columns);
    void refresh();

    int count() const { return static_cast<int>(m_order.size()); }
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
    Q_INVOKABLE QString idAt(int row) const;
    int positionOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  Q_SIGNALS:
    void countChanged();
    void currentChanged();
    void selectionChanged();

  private:
    enum Role { IdRole = Qt::UserRole, CellsRole, SpokenRole, SelectedRole, ToneRole };

    const RegisterRow &at(int row) const { return (*m_rows)[m_order[row]]; }
    void setCurrent(int row);
    void selectionTouched();
    bool fitsInPlace(const RegisterRows &rows, const QList<int> &order) const;

    RegisterRows m_rows;
    QList<int> m_order;
    QList<RegisterColumn> m_columns;
    QSet<QString> m_selected;
    QSet<QString> m_beforeRange; ///< what was selected when Shift went down
    int m_current = -1;
    int m_anchor = -1;
};

} // namespace staffelstab
