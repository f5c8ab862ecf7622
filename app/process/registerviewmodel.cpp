// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/registerviewmodel.h"

#include "errortext.h"
#include "i18n/translations.h"
#include "process/registercolumns.h"
#include "wording.h"

#include <QCollator>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kReloadDelayMs = 200;
constexpr int kTypingDelayMs = 120;
const QString kColumnsKey = u"register/columns"_s;

/// A heading is bold, has its margins and may bear an arrow.
qreal lettersOfHeading(const QString &title) { return 1.05 * static_cast<qreal>(title.size()) + 3; }

QList<RowsModel<RegisterHeading>::Role> headingRoles()
{
    return {{"column", [](const RegisterHeading &heading) { return QVariant(heading.column); }},
            {"title", [](const RegisterHeading &heading) { return QVariant(heading.title); }},
            {"letters", [](const RegisterHeading &heading) { return QVariant(heading.width); }},
            {"number", [](const RegisterHeading &heading) { return QVariant(heading.number); }},
            {"shown", [](const RegisterHeading &heading) { return QVariant(heading.shown); }},
            {"sorted", [](const RegisterHeading &heading) { return QVariant(heading.sorted); }},
            {"review", [](const RegisterHeading &heading) { return QVariant(heading.review); }},
            {"grows", [](const RegisterHeading &heading) { return QVariant(heading.grows); }}};
}

QList<FormEntry> sortedEntries(const QHash<QString, QString> &labels, const FormEntry &all)
{
    QList<FormEntry> entries;
    for (auto label = labels.cbegin(); label != labels.cend(); ++label)
        entries << FormEntry{label.key(), label.value()};
    const QCollator collator{QLocale(QLocale::German)};
    std::ranges::sort(entries,
                      [&](const FormEntry &a, const FormEntry &b) { return collator.compare(a.label, b.label) < 0; });
    entries.prepend(all);
    return entries;
}

} // namespace

RegisterViewModel::RegisterViewModel(Session &session, AppSettings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_bulk(session, m_model), m_views(session, settings),
      m_headings(headingRoles()), m_columns(headingRoles())
{
    m_shown = m_settings.remembered(kColumnsKey).toStringList();
    makeWords();
    if (m_shown.isEmpty())
        defaultColumns();
    else
        showHeadings();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kReloadDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &RegisterViewModel::load);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingDelayMs);
    connect(&m_typing, &QTimer::timeout, this, &RegisterViewModel::filter);
    connect(&m_session, &Session::recordsChanged, this, [this](const QStringList &ids) {
        m_stale = true;
        m_changed << ids;
        m_manyChanged |= ids.isEmpty();
        if (m_language != currentLanguage()) {
            makeWords();
            showHeadings();
            m_model.refresh();
            m_views.refresh();
        }
        if (m_active && !m_soon.isActive()) m_soon.start();
    });
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() != Session::State::Opening) return;
        m_manyChanged = true;
        m_model.clearSelection();
        m_loading = true;
        Q_EMIT rowsChanged();
    });
}

void RegisterViewModel::makeWords()
{
    m_language = currentLanguage();
    m_kinds = std::make_unique<PickerModel>(u"processKind"_s, PickerModel::Empty::All, nullptr);
    m_statuses = std::make_unique<PickerModel>(u"offering"_s, PickerModel::Empty::All, nullptr);
    m_reviewStates = std::make_unique<PickerModel>(u"reviewState"_s, PickerModel::Empty::All, nullptr);
    const FormEntry all{{}, tr("all")};
    QList<FormEntry> parts{all};
    for (const QString &code : staffelstab::completenessBands())
        parts << FormEntry{code, bandWord(code)};
    m_completenessBands.setWords(parts);
    QList<FormEntry> risks{all};
    for (const QString &code : staffelstab::riskBands())
        risks << FormEntry{code, bandWord(code)};
    m_riskBands.setWords(risks);
    QList<FormEntry> groupings{{{}, tr("none", "groups")}};
    for (const RegisterColumn column : groupColumns())
        groupings << FormEntry{keyOf(column), columnTitle(lookOf(column))};
    m_groupings.setWords(groupings);
    Q_EMIT wordsChanged();
}

void RegisterViewModel::setActive(bool active)
{
    if (active == m_active) return;
    m_active = active;
    if (m_active && m_stale) load();
    Q_EMIT activeChanged();
}

Result<RegisterViewModel::Loaded> RegisterViewModel::read(Workspace &workspace, const Known &known,
                                                          const RegisterFilter &filter, const FormEntry &all)
{
    auto rows = known.rows && !known.changed.isEmpty() ? processRegister(workspace, *known.rows, known.changed)
                                                       : processRegister(workspace);
    if (!rows) return rows.error();
    QHash<QString, QString> units;
    QHash<QString, QString> tags;
    QHash<QString, QString> partners;
    for (const RegisterRow &row : *rows) {
        if (const QString key = partnerKey(row.sharedWith); !key.isEmpty()) {
            QString &partner = partners[key];
            if (partner.isEmpty()) partner = row.sharedWith.simplified();
        }
        if (!row.unit.isEmpty()) units.insert(row.unit, row.unitName);
        for (const QString &tag : row.tags)
            tags.insert(tag, termWord(u"tag", tag));
    }
    Loaded loaded;
    loaded.rows = std::make_shared<const QList<RegisterRow>>(*std::move(rows));
    loaded.order = staffelstab::filtered(*loaded.rows, filter);
    loaded.units = sortedEntries(units, all);
    loaded.tags = sortedEntries(tags, all);
    loaded.partners = sortedEntries(partners, all);
    if (!partners.isEmpty()) loaded.partners.insert(1, {kSharedWithAnybody, tr("with anybody")});
    return loaded;
}

/// One at a time: each goes on from the rows of the one before.
void RegisterViewModel::load()
{
    m_stale = false;
    if (std::exchange(m_reading, true)) {
        m_stale = true;
        return;
    }
    const Known known{m_manyChanged ? nullptr : m_rows, std::exchange(m_changed, {})};
    m_manyChanged = false;
    m_session.read(
        this,
        [known, filter = m_filter, all = FormEntry{{}, tr("all")}](Workspace &workspace) {
            return read(workspace, known, filter, all);
        },
        [this, filter = m_filter](const Result<Loaded> &loaded) { show(loaded, filter); });
}

void RegisterViewModel::show(const Result<Loaded> &loaded, const RegisterFilter &filter)
{
    m_reading = false;
    m_loading = false;
    m_error = loaded ? QString() : errorText(loaded.error());
    m_manyChanged |= !loaded;
    if (loaded) {
        m_rows = loaded->rows;
        m_units.setWords(loaded->units);
        m_tags.setWords(loaded->tags);
        m_partners.setWords(loaded->partners);
        if (filter == m_filter)
            m_model.show(m_rows, loaded->order);
        else
            this->filter();
        Q_EMIT filterChanged();
    }
    Q_EMIT rowsChanged();
    if (m_stale && m_active) m_soon.start();
}

void RegisterViewModel::filter()
{
    if (!m_rows) return;
    m_session.read(
        this,
        [rows = m_rows, filter = m_filter](Workspace &) -> Result<RegisterOrder> {
            return staffelstab::filtered(*rows, filter);
        },
        [this, rows = m_rows, ticket = ++m_ticket](Result<RegisterOrder> order) {
            if (ticket != m_ticket || rows != m_rows) return;
            m_model.show(rows, *std::move(order));
            Q_EMIT rowsChanged();
        });
}

void RegisterViewModel::change(QString RegisterFilter::*member, const QString &value)
{
    if (m_filter.*member == value) return;
    m_filter.*member = value;
    Q_EMIT filterChanged();
    m_typing.start();
}

bool RegisterViewModel::isFiltered() const
{
    RegisterFilter none;
    none.sortBy = m_filter.sortBy;
    none.order = m_filter.order;
    none.groupBy = m_filter.groupBy;
    return !(m_filter == none);
}

/// The order and the groups stay.
void RegisterViewModel::clearFilter()
{
    const RegisterFilter before = std::exchange(m_filter, {});
    m_filter.sortBy = before.sortBy;
    m_filter.order = before.order;
    m_filter.groupBy = before.groupBy;
    m_onlyText.clear();
}

QString RegisterViewModel::grouping() const { return m_filter.groupBy ? keyOf(*m_filter.groupBy) : QString(); }

void RegisterViewModel::setGrouping(const QString &key)
{
    if (key == grouping()) return;
    m_filter.groupBy = key.isEmpty() ? std::nullopt : std::optional(columnOf(key));
    Q_EMIT filterChanged();
    filter();
}

void RegisterViewModel::resetFilter()
{
    clearFilter();
    Q_EMIT filterChanged();
    filter();
}

void RegisterViewModel::showOnly(const QStringList &processes, const QString &text)
{
    clearFilter();
    m_filter.only = std::make_shared<const QSet<Id>>(processes.begin(), processes.end());
    m_onlyText = text;
    Q_EMIT filterChanged();
    filter();
}

void RegisterViewModel::clearOnly()
{
    m_filter.only.reset();
    m_onlyText.clear();
    Q_EMIT filterChanged();
    filter();
}

void RegisterViewModel::sortBy(int column)
{
    const auto wanted = static_cast<RegisterColumn>(column);
    const bool again = m_filter.sortBy == wanted;
    m_filter.order = again && m_filter.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_filter.sortBy = wanted;
    showHeadings();
    filter();
}

void RegisterViewModel::showColumn(int column, bool shown)
{
    for (const ColumnLook &look : columnLooks()) {
        if (static_cast<int>(look.column) != column || look.column == RegisterColumn::Name) continue;
        const QString key = QString::fromLatin1(look.key);
        m_shown.removeAll(key);
        if (shown) m_shown << key;
    }
    setColumns(m_shown);
}

void RegisterViewModel::defaultColumns()
{
    QStringList columns;
    for (const ColumnLook &look : columnLooks())
        if (look.byDefault) columns << QString::fromLatin1(look.key);
    setColumns(columns);
}

void RegisterViewModel::setColumns(const QStringList &columns)
{
    m_shown = columns;
    m_settings.remember(kColumnsKey, m_shown);
    showHeadings();
}

void RegisterViewModel::keepView(const QString &name) { m_views.keep({name, m_filter, m_shown}); }

void RegisterViewModel::showView(int row)
{
    if (row < 0 || row >= m_views.count()) return;
    const RegisterViews::View view = m_views.at(row);
    m_filter = view.filter;
    m_filter.sharedWith = partnerKey(m_filter.sharedWith);
    m_onlyText.clear();
    setColumns(view.columns);
    Q_EMIT filterChanged();
    filter();
}

void RegisterViewModel::showHeadings()
{
    QList<RegisterHeading> all;
    QList<RegisterHeading> shown;
    QList<RegisterColumn> columns;
    for (const ColumnLook &look : columnLooks()) {
        const QString title = columnTitle(look);
        RegisterHeading heading{.column = static_cast<int>(look.column),
                                .title = title,
                                .width = std::max(look.width, lettersOfHeading(title)),
                                .number = look.number,
                                .shown = m_shown.contains(QString::fromLatin1(look.key)),
                                .sorted = {},
                                .review = look.column == RegisterColumn::Review,
                                .grows = look.column == RegisterColumn::Name};
        if (look.column == m_filter.sortBy) heading.sorted = m_filter.order == Qt::AscendingOrder ? u"up"_s : u"down"_s;
        all << heading;
        if (!heading.shown) continue;
        shown << heading;
        columns << look.column;
    }
    m_columns.replace(all);
    m_headings.replace(shown);
    m_model.setColumns(columns);
    Q_EMIT columnsChanged();
}

qreal RegisterViewModel::lettersWide() const
{
    qreal width = 0;
    for (const RegisterHeading &heading : m_headings.rows())
        width += heading.width;
    return width;
}

QString RegisterViewModel::countText() const
{
    if (m_loading) return {};
    return m_model.count() == total() ? tr("%n process(es)", "", total())
                                      : tr("%1 of %2 processes").arg(m_model.count()).arg(total());
}

} // namespace staffelstab
