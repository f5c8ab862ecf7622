// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// The facets beside the results: one row a value with its count, grouped by kind, unit, status and tag. Chosen ones
/// stay in the list even when nothing is left of them.
class FacetsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SearchViewModel")
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

  public:
    enum Group { Kind, Unit, Status, Tag };
    Q_ENUM(Group)
    enum Role { GroupRole = Qt::UserRole + 1, LabelRole, CountRole, ChosenRole };

    explicit FacetsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    int chosenCount() const;
    QStringList chosen(Group group) const;
    void replace(const search::Facets &facets);
    void clear();
    void toggle(int row);
    void unchooseAll();
    /// Chooses these and no others; they are listed with the next answer.
    void choose(const QHash<Group, QStringList> &codes);
    void refresh();

  Q_SIGNALS:
    void chosenChanged();
    void countChanged();

  private:
    struct Row {
        Group group = Kind;
        search::FacetCount facet;
        bool operator==(const Row &other) const { return group == other.group && facet.code == other.facet.code; }
    };

    static QString labelOf(const Row &row);
    static QString groupLabel(Group group);

    QList<Row> m_rows;
    QSet<std::pair<int, QString>> m_chosen;
};

} // namespace staffelstab
