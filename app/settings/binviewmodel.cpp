// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/binviewmodel.h"

#include "base/text.h"
#include "errortext.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{

BinViewModel::BinViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_rows({{"recordId", [](const BinRow &row) { return QVariant(row.id); }},
                                                   {"title", [](const BinRow &row) { return QVariant(row.title); }},
                                                   {"kind", [](const BinRow &row) { return QVariant(row.kind); }},
                                                   {"removed", [](const BinRow &row) { return QVariant(row.removed); }},
                                                   {"chosen", [](const BinRow &row) { return QVariant(row.chosen); }}})
{
    connect(&m_session, &Session::recordsChanged, this, [this] {
        m_loading = true;
        if (m_active) load();
    });
}

void BinViewModel::setActive(bool active)
{
    if (active == m_active) return;
    m_active = active;
    if (m_active && m_loading) load();
}

void BinViewModel::load()
{
    m_session.read(
        this, [](Workspace &workspace) { return bin(workspace); },
        [this, ticket = ++m_ticket](Result<QList<BinEntry>> entries) {
            if (ticket != m_ticket) return;
            m_loading = false;
            if (!entries) return fail(errorText(entries.error()));
            m_entries = *std::move(entries);
            QSet<QString> present;
            for (const BinEntry &entry : std::as_const(m_entries))
                present.insert(entry.record.id);
            m_chosen.intersect(present);
            showRows();
        });
}

void BinViewModel::showRows()
{
    const QString wanted = folded(m_filter);
    QList<BinRow> rows;
    for (const BinEntry &entry : std::as_const(m_entries)) {
        BinRow row{entry.record.id, entry.record.title, kindLabel(entry.record.kind),
                   tr("removed %1 by %2").arg(momentText(entry.removedAt), entry.removedBy),
                   m_chosen.contains(entry.record.id)};
        if (row.title.isEmpty()) row.title = row.kind;
        if (!entry.record.detail.isEmpty()) row.kind += u" · "_s + entry.record.detail;
        if (wanted.isEmpty() || folded(row.title + u' ' + row.kind).contains(wanted)) rows << std::move(row);
    }
    m_rows.replace(std::move(rows));
    Q_EMIT rowsChanged();
}

void BinViewModel::setFilter(const QString &filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    Q_EMIT filterChanged();
    showRows();
}

QString BinViewModel::countText() const
{
    return shown() == count() ? tr("%n entry(s) in the bin", "", count()) : tr("%1 of %2").arg(shown()).arg(count());
}

QString BinViewModel::restoreText() const
{
    return m_chosen.isEmpty() ? tr("Take back the chosen entries") : tr("Take back %n chosen entry(s)", "", chosen());
}

void BinViewModel::choose(const QString &id, bool chosen)
{
    if (chosen)
        m_chosen.insert(id);
    else
        m_chosen.remove(id);
    showRows();
}

void BinViewModel::chooseAll(bool chosen)
{
    for (const BinRow &row : m_rows.rows()) {
        if (chosen)
            m_chosen.insert(row.id);
        else
            m_chosen.remove(row.id);
    }
    showRows();
}

void BinViewModel::restore(const QString &id) { restore(QStringList{id}); }

void BinViewModel::restoreChosen()
{
    if (!m_chosen.isEmpty()) restore(m_chosen.values());
}

void BinViewModel::restore(const QStringList &ids)
{
    m_session.write(
        this, [ids](Workspace &workspace) { return restoreRecords(workspace, ids); },
        [this, ids](const Result<Done> &restored) {
            if (!restored) return fail(errorText(restored.error()));
            fail({});
            Q_EMIT done(tr("%n entry(s) taken back out of the bin.", "", static_cast<int>(ids.size())));
        });
}

void BinViewModel::fail(const QString &error)
{
    m_error = error;
    Q_EMIT errorChanged();
    Q_EMIT rowsChanged();
}

} // namespace staffelstab
