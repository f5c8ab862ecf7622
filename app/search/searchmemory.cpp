// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr qsizetype kRecent = 10;
constexpr qsizetype kLongestName = 80;

struct FacetKey {
    QLatin1StringView name;
    QStringList search::Query::*codes;
};
constexpr FacetKey kFacets[]{{"kinds"_L1, &search::Query::kinds},
                             {"units"_L1, &search::Query::units},
                             {"statuses"_L1, &search::Query::statuses},
                             {"tags"_L1, &search::Query::tags}};

QString toText(const SearchMemory::Kept &kept)
{
    QJsonObject object{
        {u"name"_s, kept.name}, {u"text"_s, kept.query.text}, {u"order"_s, static_cast<int>(kept.query.order)}};
    for (const FacetKey &facet : kFacets)
        if (const QStringList &codes = kept.query.*facet.codes; !codes.isEmpty())
            object.insert(facet.name, QJsonArray::fromStringList(codes));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SearchMemory::Kept fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    SearchMemory::Kept kept;
    kept.name = object[u"name"].toString();
    kept.query.text = object[u"text"].toString();
    const int order = object[u"order"].toInt();
    if (order > 0 && order <= static_cast<int>(search::Order::Title))
        kept.query.order = static_cast<search::Order>(order);
    for (const FacetKey &facet : kFacets)
        for (const QJsonValue &code : object[facet.name].toArray())
            kept.query.*facet.codes << code.toString();
    return kept;
}

int facetCount(const search::Query &query)
{
    qsizetype count = 0;
    for (const FacetKey &facet : kFacets)
        count += (query.*facet.codes).size();
    return static_cast<int>(count);
}

} // namespace

bool operator==(const SearchMemory::Kept &one, const SearchMemory::Kept &other)
{
    return one.name == other.name && one.query.order == other.query.order && askTheSame(one.query, other.query);
}

bool askTheSame(const search::Query &one, const search::Query &other)
{
    return one.text.simplified() == other.text.simplified() &&
           std::all_of(std::begin(kFacets), std::end(kFacets),
                       [&](const FacetKey &facet) { return one.*facet.codes == other.*facet.codes; });
}

SearchMemory::SearchMemory(Session &session, AppSettings &settings, QObject *parent)
    : QObject(parent), m_memory(u"search"_s, session, settings), m_kept(roles())
{
    connect(&m_memory, &WorkspaceMemory::workspaceChanged, this, &SearchMemory::load);
}

QList<RowsModel<SearchMemory::Kept>::Role> SearchMemory::roles()
{
    return {{"name", [](const Kept &kept) { return QVariant(kept.name); }},
            {"detail", [](const Kept &kept) {
                 const int filters = facetCount(kept.query);
                 QStringList parts;
                 if (kept.name != kept.query.text) parts << kept.query.text;
                 if (filters > 0) parts << tr("%n filter(s)", "", filters);
                 return QVariant(parts.join(u" · "_s));
             }}};
}

void SearchMemory::load()
{
    QList<Kept> kept;
    m_recent = m_memory.remembered(u"recent"_s).toStringList();
    for (const QString &text : m_memory.remembered(u"kept"_s).toStringList())
        if (const Kept read = fromText(text); !read.name.isEmpty() && !read.query.text.isEmpty()) kept << read;
    m_kept.replace(std::move(kept));
    Q_EMIT recentChanged();
    Q_EMIT keptChanged();
}

void SearchMemory::refresh()
{
    m_kept.replace({}); // equal rows would keep their words
    load();
}

void SearchMemory::used(const QString &text)
{
    const QString words = text.simplified();
    if (!m_memory.isKnown() || words.isEmpty()) return;
    m_recent.removeAll(words);
    m_recent.prepend(words);
    m_recent = m_recent.first(std::min(m_recent.size(), kRecent));
    m_memory.remember(u"recent"_s, m_recent);
    Q_EMIT recentChanged();
}

void SearchMemory::clearRecent()
{
    m_recent.clear();
    m_memory.remember(u"recent"_s, m_recent);
    Q_EMIT recentChanged();
}

int SearchMemory::rowOf(const search::Query &query) const
{
    const QList<Kept> &rows = m_kept.rows();
    const auto same =
        std::find_if(rows.cbegin(), rows.cend(), [&query](const Kept &kept) { return askTheSame(kept.query, query); });
    return same == rows.cend() ? -1 : static_cast<int>(same - rows.cbegin());
}

void SearchMemory::keep(const search::Query &query)
{
    const QString words = query.text.simplified();
    if (!m_memory.isKnown() || words.isEmpty() || rowOf(query) >= 0) return;
    QList<Kept> kept = m_kept.rows();
    kept.prepend({words.left(kLongestName), query});
    storeKept(std::move(kept));
}

void SearchMemory::rename(int row, const QString &name)
{
    if (row < 0 || row >= keptCount() || name.simplified().isEmpty()) return;
    QList<Kept> kept = m_kept.rows();
    kept[row].name = name.simplified().left(kLongestName);
    storeKept(kept);
}

void SearchMemory::remove(int row)
{
    if (row < 0 || row >= keptCount()) return;
    QList<Kept> kept = m_kept.rows();
    kept.removeAt(row);
    storeKept(kept);
}

void SearchMemory::storeKept(QList<Kept> kept)
{
    QStringList texts;
    for (const Kept &each : kept)
        texts << toText(each);
    m_memory.remember(u"kept"_s, texts);
    m_kept.replace(std::move(kept));
    Q_EMIT keptChanged();
}

} // namespace staffelstab
