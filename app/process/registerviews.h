// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "shell/workspacememory.h"
#include "usecase/register.h"

#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// Views of the register that are kept under a name: what it is narrowed by, its columns and its order. On this
/// computer, for each workspace apart.
class RegisterViews : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by RegisterViewModel")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)

  public:
    struct View {
        QString name;
        RegisterFilter filter; ///< without RegisterFilter::only, which belongs to a number shown elsewhere
        QStringList columns;   ///< keys of registercolumns.h

        bool operator==(const View &) const = default;
    };

    RegisterViews(Session &session, AppSettings &settings, QObject *parent = nullptr);

    QAbstractItemModel *rows() { return &m_views; }
    int count() const { return m_views.rowCount(); }
    View at(int row) const { return m_views.rows()[row]; }

    /// Under a name that is taken, the new view replaces the old one.
    void keep(View view);
    Q_INVOKABLE void rename(int row, const QString &name);
    Q_INVOKABLE void remove(int row);
    /// Says all words again, after the language changed.
    void refresh();

  Q_SIGNALS:
    void changed();

  private:
    void load();
    void store(QList<View> views);

    WorkspaceMemory m_memory;
    RowsModel<View> m_views;
};

} // namespace staffelstab
