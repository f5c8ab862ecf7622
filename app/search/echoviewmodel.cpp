// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/echoviewmodel.h"

#include "echotext.h"
#include "errortext.h"
#include "removaltext.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kPauseMs = 150; ///< saves that follow each other are read once

QList<RowsModel<EchoRow>::Role> echoRoles()
{
    return {{"recordId", [](const EchoRow &row) -> QVariant { return row.id; }},
            {"group", [](const EchoRow &row) -> QVariant { return row.group; }},
            {"title", [](const EchoRow &row) -> QVariant { return row.title; }},
            {"detail", [](const EchoRow &row) -> QVariant { return row.detail; }},
            {"why", [](const EchoRow &row) -> QVariant { return row.why; }},
            {"spoken", [](const EchoRow &row) -> QVariant { return row.spoken; }}};
}

QList<EchoRow> rowsOf(const LawEcho &echo)
{
    QList<EchoRow> rows;
    for (const EchoEntry &entry : echo.entries) {
        EchoRow row{.id = entry.record.id,
                    .group = u"%1 (%2)"_s.arg(kindPlural(entry.record.kind)).arg(echo.counts[entry.record.kind]),
                    .title = labelTitle(entry.record),
                    .detail = entry.record.detail,
                    .why = echoReason(entry),
                    .spoken = {}};
        QStringList spoken{kindLabel(entry.record.kind) + u": "_s + row.title};
        for (const QString &more : {row.detail, row.why})
            if (!more.isEmpty()) spoken << more;
        row.spoken = spoken.join(u", "_s);
        rows << row;
    }
    return rows;
}

} // namespace

EchoViewModel::EchoViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_rows(echoRoles())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_active && m_stale) load();
    });
    connect(&m_session, &Session::recordsChanged, this, [this] {
        m_stale = true;
        m_pause.start();
    });
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() == Session::State::Opening) show({}, {});
    });
}

void EchoViewModel::setActive(bool active)
{
    m_active = active;
    if (m_active && m_stale) load();
}

void EchoViewModel::showPlace(const QString &place) { show(place, {}); }
void EchoViewModel::showBasis(const Id &legalBasis) { show({}, legalBasis); }

void EchoViewModel::show(const QString &place, const Id &basis)
{
    m_place = place;
    m_basis = basis;
    m_echo = {};
    m_rows.replace({});
    m_error.clear();
    m_state = State::Idle;
    load();
}

void EchoViewModel::load()
{
    const qint64 ticket = ++*m_newest;
    m_stale = false;
    if (m_place.isEmpty() && m_basis.isEmpty()) return Q_EMIT changed();
    if (m_state == State::Idle) m_state = State::Reading;
    Q_EMIT changed();
    const auto job = [place = m_place, basis = m_basis, newest = m_newest,
                      ticket](Workspace &workspace) -> Result<LawEcho> {
        if (ticket != *newest) return Error{ErrorCode::Cancelled, {}, {}};
        return basis.isEmpty() ? lawEcho(workspace, place) : basisEcho(workspace, basis);
    };
    m_session.read(this, job, [this, ticket](Result<LawEcho> echo) {
        if (ticket == *m_newest) answer(std::move(echo));
    });
}

void EchoViewModel::answer(Result<LawEcho> echo)
{
    m_error = echo ? QString() : echoErrorText(echo.error());
    m_echo = echo ? *std::move(echo) : LawEcho{.place = m_place, .entries = {}, .counts = {}};
    m_rows.replace(rowsOf(m_echo));
    m_state = !m_error.isEmpty() ? State::Failed : m_echo.entries.isEmpty() ? State::Nothing : State::Found;
    Q_EMIT changed();
}

QString EchoViewModel::summary() const
{
    return m_state == State::Found ? tr("%n record(s) to look at", "", static_cast<int>(m_echo.entries.size()))
                                   : QString();
}

} // namespace staffelstab
