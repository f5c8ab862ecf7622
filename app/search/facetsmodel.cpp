// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/facetsmodel.h"

#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr qsizetype kRowsAGroup = 8;

} // namespace

FacetsModel::FacetsModel(QObject *parent) : QAbstractListModel(parent) {}

int FacetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FacetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case GroupRole:
        return groupLabel(row.group);
    case Qt::DisplayRole:
    case LabelRole:
        return labelOf(row);
    case CountRole:
        return row.facet.count;
    case ChosenRole:
        return m_chosen.contains({row.group, row.facet.code});
    default:
        return {};
    }
}

QHash<int, QByteArray> FacetsModel::roleNames() const
{
    return {{GroupRole, "group"}, {LabelRole, "label"}, {CountRole, "hits"}, {ChosenRole, "chosen"}};
}

QString FacetsModel::groupLabel(Group group)
{
    switch (group) {
    case Kind:
        return tr("Kind");
    case Unit:
        return tr("Unit");
    case Status:
        return tr("Offered online");
    case Tag:
        return tr("Tag");
    }
    return {};
}

QString FacetsModel::labelOf(const Row &row)
{
    switch (row.group) {
    case Kind:
        return kindPlural(kindFromName(row.facet.code).value_or(RecordKind::None));
    case Unit:
        return row.facet.label;
    case Status:
        return termWord(u"offering", row.facet.code);
    case Tag:
        return termWord(u"tag", row.facet.code);
    }
    return row.facet.label;
}

int FacetsModel::chosenCount() const { return static_cast<int>(m_chosen.size()); }

QStringList FacetsModel::chosen(Group group) const
{
    QStringList codes;
    for (const auto &[chosenGroup, code] : m_chosen)
        if (chosenGroup == group) codes << code;
    codes.sort();
    return codes;
}

void FacetsModel::replace(const search::Facets &facets)
{
    QList<Row> rows;
    const auto add = [&](Group group, const QList<search::FacetCount> &counts) {
        qsizetype shown = 0;
        for (const search::FacetCount &facet : counts)
            if (m_chosen.contains({group, facet.code}) || shown++ < kRowsAGroup) rows << Row{group, facet};
        for (const Row &old : m_rows) {
            const bool listed = std::find(rows.cbegin(), rows.cend(), old) != rows.cend();
            if (old.group == group && !listed && m_chosen.contains({group, old.facet.code})) {
                rows << old;
                rows.last().facet.count = 0;
            }
        }
    };
    add(Kind, facets.kind);
    add(Unit, facets.unit);
    add(Status, facets.status);
    add(Tag, facets.tag);
    // Where the rows stay, only their counts change, so that the focus stays where it is.
    if (rows == m_rows) {
        m_rows = rows;
        return refresh();
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countChanged();
}

void FacetsModel::clear()
{
    m_chosen.clear();
    replace({});
    Q_EMIT chosenChanged();
}

void FacetsModel::toggle(int row)
{
    if (row < 0 || row >= m_rows.size()) return;
    const std::pair<int, QString> key{m_rows.at(row).group, m_rows.at(row).facet.code};
    if (!m_chosen.remove(key)) m_chosen.insert(key);
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT chosenChanged();
}

void FacetsModel::unchooseAll()
{
    m_chosen.clear();
    refresh();
    Q_EMIT chosenChanged();
}

void FacetsModel::choose(const QHash<Group, QStringList> &codes)
{
    m_chosen.clear();
    for (auto group = codes.cbegin(); group != codes.cend(); ++group)
        for (const QString &code : group.value())
            m_chosen.insert({group.key(), code});
    refresh();
    Q_EMIT chosenChanged();
}

void FacetsModel::refresh()
{
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace staffelstab
