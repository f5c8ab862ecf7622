// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/missesviewmodel.h"

#include "errortext.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kShown = 50;

} // namespace

MissesViewModel::MissesViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_rows({{"text", [](const MissRow &row) { return QVariant(row.text); }},
                                                   {"often", [](const MissRow &row) { return QVariant(row.often); }}})
{
    connect(&m_session, &Session::stateChanged, this, &MissesViewModel::clear);
    connect(&m_session, &Session::recordsChanged, this, [this] { // a miss may have become a question
        if (m_active) load();
    });
}

void MissesViewModel::clear()
{
    ++m_opening;
    ++m_ticket;
    m_rows.replace({});
    m_error.clear();
    m_kept = m_more = m_loadFailed = false;
    m_loading = true;
    Q_EMIT changed();
    if (m_session.state() != Session::State::Open || m_session.isReadOnly()) return;
    m_session.write(
        this, [today = QDate::currentDate()](Workspace &workspace) { return dropOldMisses(workspace, today); },
        [](const Result<Done> &) {}); // the list leaves them out anyway
}

void MissesViewModel::setActive(bool active)
{
    if (active == m_active) return;
    m_active = active;
    if (m_active) load();
}

void MissesViewModel::load()
{
    const auto job = [today = QDate::currentDate()](Workspace &workspace) -> Result<Loaded> {
        const auto kept = keepsMisses(workspace);
        if (!kept) return kept.error();
        auto misses = missedSearches(workspace, today, kShown + 1);
        if (!misses) return misses.error();
        return Loaded{*kept, *std::move(misses)};
    };
    m_session.read(this, job, [this, ticket = ++m_ticket](const Result<Loaded> &loaded) {
        if (ticket != m_ticket) return;
        m_loading = false;
        if (m_loadFailed) m_error.clear();
        m_loadFailed = !loaded;
        if (loaded) {
            m_kept = loaded->kept;
            m_more = loaded->misses.size() > kShown;
            QList<MissRow> rows;
            for (const SearchMiss &miss : loaded->misses.first(std::min<qsizetype>(kShown, loaded->misses.size())))
                rows << MissRow{miss.text, tr("searched %n time(s)", "", static_cast<int>(miss.count)) + u", "_s +
                                               tr("last on %1").arg(dateText(miss.last))};
            m_rows.replace(std::move(rows));
        } else {
            m_error = errorText(loaded.error());
        }
        Q_EMIT changed();
    });
}

template <typename Job> void MissesViewModel::write(Job job)
{
    m_session.write(this, std::move(job), [this, opening = m_opening](const Result<Done> &done) {
        if (opening != m_opening) return;
        m_error = done ? QString() : errorText(done.error());
        m_loadFailed = false;
        load();
    });
}

void MissesViewModel::setKept(bool kept)
{
    if (kept == m_kept) return;
    write([kept](Workspace &workspace) { return keepMisses(workspace, kept); });
}

void MissesViewModel::forget(const QString &text)
{
    write([text](Workspace &workspace) { return forgetMiss(workspace, text); });
}

void MissesViewModel::forgetAll()
{
    write([](Workspace &workspace) { return forgetMisses(workspace); });
}

void MissesViewModel::dismissError()
{
    m_error.clear();
    Q_EMIT changed();
}

} // namespace staffelstab
