// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "search/hit.h"
#include "shell/workspacememory.h"

#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// What somebody searched for lately and what is kept under a name: on this machine, for each workspace apart.
class SearchMemory : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SearchViewModel")
    Q_PROPERTY(QStringList recent READ recent NOTIFY recentChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *kept READ kept CONSTANT FINAL)
    Q_PROPERTY(int keptCount READ keptCount NOTIFY keptChanged FINAL)

  public:
    /// A search with its chosen facets and its order.
    struct Kept {
        QString name;
        search::Query query;
    };

    SearchMemory(Session &session, AppSettings &settings, QObject *parent = nullptr);

    QStringList recent() const { return m_recent; }
    QAbstractItemModel *kept() { return &m_kept; }
    int keptCount() const { return m_kept.rowCount(); }

    /// The text led to something; it becomes the newest of the recent ones.
    void used(const QString &text);
    Q_INVOKABLE void clearRecent();

    /// Row of the search that asks for the same, -1 for none.
    int rowOf(const search::Query &query) const;
    search::Query queryAt(int row) const { return m_kept.rows()[row].query; }
    void keep(const search::Query &query);
    Q_INVOKABLE void rename(int row, const QString &name);
    Q_INVOKABLE void remove(int row);
    /// Says all words again, after the language changed.
    void refresh();

  Q_SIGNALS:
    void recentChanged();
    void keptChanged();

  private:
    static QList<RowsModel<Kept>::Role> roles();

    void load();
    void storeKept(QList<Kept> kept);

    WorkspaceMemory m_memory;
    QStringList m_recent;
    RowsModel<Kept> m_kept;
};

bool operator==(const SearchMemory::Kept &one, const SearchMemory::Kept &other);

/// Do both ask for the same records, in whatever order?
bool askTheSame(const search::Query &one, const search::Query &other);

} // namespace staffelstab
