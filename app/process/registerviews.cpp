// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/registerviews.h"

#include "process/registercolumns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr qsizetype kLongestName = 80;
const QString kViews = u"views"_s;

struct FilterKey {
    QLatin1StringView name;
    QString RegisterFilter::*word;
};
constexpr FilterKey kFilters[]{{"text"_L1, &RegisterFilter::text},
                               {"unit"_L1, &RegisterFilter::unit},
                               {"kind"_L1, &RegisterFilter::kind},
                               {"status"_L1, &RegisterFilter::status},
                               {"tag"_L1, &RegisterFilter::tag},
                               {"review"_L1, &RegisterFilter::reviewState},
                               {"completeness"_L1, &RegisterFilter::completeness},
                               {"risk"_L1, &RegisterFilter::risk},
                               {"sharedWith"_L1, &RegisterFilter::sharedWith}};

QString toText(const RegisterViews::View &view)
{
    QJsonObject object{{u"name"_s, view.name},
                       {u"columns"_s, QJsonArray::fromStringList(view.columns)},
                       {u"sortBy"_s, keyOf(view.filter.sortBy)},
                       {u"descending"_s, view.filter.order == Qt::DescendingOrder}};
    if (view.filter.groupBy) object.insert(u"groupBy"_s, keyOf(*view.filter.groupBy));
    for (const FilterKey &filter : kFilters)
        if (const QString &word = view.filter.*filter.word; !word.isEmpty()) object.insert(filter.name, word);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RegisterViews::View fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    RegisterViews::View view;
    view.name = object[u"name"].toString();
    for (const QJsonValue &column : object[u"columns"].toArray())
        view.columns << column.toString();
    view.filter.sortBy = columnOf(object[u"sortBy"].toString());
    view.filter.order = object[u"descending"].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (const QString group = object[u"groupBy"].toString(); !group.isEmpty()) view.filter.groupBy = columnOf(group);
    for (const FilterKey &filter : kFilters)
        view.filter.*filter.word = object[filter.name].toString();
    return view;
}

QString describe(const RegisterViews::View &view)
{
    const auto filters =
        std::ranges::count_if(kFilters, [&](const FilterKey &filter) { return !(view.filter.*filter.word).isEmpty(); });
    return filters == 0 ? RegisterViews::tr("all processes")
                        : RegisterViews::tr("%n filter(s)", "", static_cast<int>(filters));
}

} // namespace

RegisterViews::RegisterViews(Session &session, AppSettings &settings, QObject *parent)
    : QObject(parent), m_memory(u"register"_s, session, settings),
      m_views({{"name", [](const View &view) { return QVariant(view.name); }},
               {"detail", [](const View &view) { return QVariant(describe(view)); }}})
{
    connect(&m_memory, &WorkspaceMemory::workspaceChanged, this, &RegisterViews::load);
}

void RegisterViews::load()
{
    QList<View> views;
    for (const QString &text : m_memory.remembered(kViews).toStringList())
        if (const View read = fromText(text); !read.name.isEmpty() && !read.columns.isEmpty()) views << read;
    m_views.replace(std::move(views));
    Q_EMIT changed();
}

void RegisterViews::refresh()
{
    m_views.replace({}); // equal rows would keep their words
    load();
}

void RegisterViews::keep(View view)
{
    view.name = view.name.simplified().left(kLongestName);
    if (!m_memory.isKnown() || view.name.isEmpty()) return;
    view.filter.only.reset();
    QList<View> views = m_views.rows();
    views.removeIf([&](const View &other) { return other.name == view.name; });
    views.prepend(std::move(view));
    store(std::move(views));
}

void RegisterViews::rename(int row, const QString &name)
{
    const QString word = name.simplified().left(kLongestName);
    if (row < 0 || row >= count() || word.isEmpty()) return;
    QList<View> views = m_views.rows();
    if (std::ranges::any_of(views, [&](const View &other) { return other.name == word; })) return;
    views[row].name = word;
    store(std::move(views));
}

void RegisterViews::remove(int row)
{
    if (row < 0 || row >= count()) return;
    QList<View> views = m_views.rows();
    views.removeAt(row);
    store(std::move(views));
}

void RegisterViews::store(QList<View> views)
{
    QStringList texts;
    for (const View &view : views)
        texts << toText(view);
    m_memory.remember(kViews, texts);
    m_views.replace(std::move(views));
    Q_EMIT changed();
}

} // namespace staffelstab
