// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/previewviewmodel.h"

#include "process/fileplace.h"
#include "usecase/processes.h"
#include "usecase/searching.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kPauseMs = 60; ///< walking through the hits by key does not load each of them

} // namespace

PreviewViewModel::PreviewViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_rows(previewRoles())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PreviewViewModel::load);
}

QString PreviewViewModel::kindWord() const { return kindLabel(m_hit.kind); }

void PreviewViewModel::show(const search::Hit &hit, const search::Query &query)
{
    const bool same = hit.id == m_hit.id;
    const bool asksTheSame = query.text == m_query.text;
    m_hit = hit;
    m_query = query;
    if (!same) fill({});
    if (!same || !asksTheSame) m_walked = false;
    ++*m_newest;
    m_pause.start();
    Q_EMIT changed();
}

void PreviewViewModel::clear()
{
    ++*m_newest;
    m_pause.stop();
    m_hit = {};
    fill({});
    Q_EMIT changed();
}

void PreviewViewModel::reload()
{
    if (!m_hit.id.isEmpty()) show(search::Hit(m_hit), search::Query(m_query));
}

Result<QList<PreviewRow>> PreviewViewModel::read(Workspace &workspace, const search::Hit &hit,
                                                 const search::Query &query)
{
    const auto texts = wholeTexts(workspace, query, hit.id);
    if (!texts) return texts.error();
    QList<PreviewRow> rows = previewRows(hit, *texts);
    if (rows.isEmpty()) {
        const auto record = staffelstab::load(workspace, hit.id);
        if (!record) return record.error();
        return plainFacts(*record);
    }
    if (hit.kind != RecordKind::Process) return rows;
    const auto sheet = processSheet(workspace, hit.id);
    if (!sheet) return sheet.error();
    QString label = kindPlural(RecordKind::KnowledgeItem);
    for (const KnowledgeItem &item : sheet->knowledge)
        rows.append({std::exchange(label, {}), u"• "_s + item.title, {}, -1, {}, {}, 0});
    return rows;
}

void PreviewViewModel::load()
{
    const qint64 ticket = *m_newest;
    const auto job = [hit = m_hit, query = m_query, newest = m_newest,
                      ticket](Workspace &workspace) -> Result<QList<PreviewRow>> {
        if (ticket != *newest) return Error{ErrorCode::Cancelled, {}, hit.id};
        return read(workspace, hit, query);
    };
    m_session.read(this, job, [this, ticket](Result<QList<PreviewRow>> rows) {
        if (ticket == *m_newest && rows) fill(*std::move(rows));
    });
}

void PreviewViewModel::fill(QList<PreviewRow> rows)
{
    m_places.clear();
    for (int row = 0; row < rows.size(); ++row)
        for (int mark = 0; mark < rows[row].marks.size(); ++mark)
            m_places.append({row, mark});
    int best = 0; // what the list of hits shows first of this one
    if (const QList<search::Passage> shown = shownPassages(m_hit); !shown.isEmpty()) {
        const auto place = std::find_if(m_places.cbegin(), m_places.cend(), [&](const Place &each) {
            return rows[each.row].field == shown.front().field && rows[each.row].record == shown.front().record &&
                   rows[each.row].page == shown.front().page;
        });
        if (place != m_places.cend()) best = static_cast<int>(place - m_places.cbegin());
    }
    m_rows.replace(std::move(rows));
    const int kept = m_walked ? std::min(m_place, placeCount() - 1) : best;
    m_place = -1;
    point(m_places.isEmpty() ? -1 : std::max(0, kept));
}

void PreviewViewModel::move(int by)
{
    if (m_places.isEmpty()) return;
    m_walked = true;
    point((m_place + by + placeCount()) % placeCount());
}

void PreviewViewModel::point(int place)
{
    QList<PreviewRow> rows = m_rows.rows();
    if (m_place >= 0) rows[m_places[m_place].row].current = -1;
    m_place = place;
    if (m_place >= 0) rows[m_places[m_place].row].current = m_places[m_place].mark;
    m_rows.replace(std::move(rows));
    Q_EMIT placeChanged();
}

QString PreviewViewModel::placeText() const
{
    return m_place < 0 ? QString() : tr("%1 of %2").arg(m_place + 1).arg(placeCount());
}

int PreviewViewModel::placeRow() const { return m_place < 0 ? -1 : m_places[m_place].row; }

qreal PreviewViewModel::placeShare() const
{
    if (m_place < 0) return 0;
    const PreviewRow &row = m_rows.rows()[placeRow()];
    return static_cast<qreal>(row.marks[row.current].start) / static_cast<qreal>(row.text.size());
}

std::optional<PreviewViewModel::Target> PreviewViewModel::target() const
{
    if (!m_walked || m_place < 0) return std::nullopt;
    const PreviewRow &row = m_rows.rows()[placeRow()];
    return Target{row.page > 0 ? toField(FilePlace{row.page, m_query.text}) : row.field, row.record};
}

} // namespace staffelstab
