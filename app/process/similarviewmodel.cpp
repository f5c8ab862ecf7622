// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/similarviewmodel.h"

#include "removaltext.h"
#include "similartext.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kPauseMs = 150; ///< walking from sheet to sheet does not compare each of them

QList<RowsModel<SimilarRow>::Role> similarRoles()
{
    return {{"recordId", [](const SimilarRow &row) -> QVariant { return row.id; }},
            {"title", [](const SimilarRow &row) -> QVariant { return row.title; }},
            {"detail", [](const SimilarRow &row) -> QVariant { return row.detail; }},
            {"why", [](const SimilarRow &row) -> QVariant { return row.why; }},
            {"spoken", [](const SimilarRow &row) -> QVariant { return row.spoken; }}};
}

SimilarRow rowOf(const SimilarProcess &similar)
{
    SimilarRow row{.id = similar.record.id,
                   .title = labelTitle(similar.record),
                   .detail = similar.record.detail,
                   .why = similarReason(similar),
                   .spoken = {}};
    QStringList spoken{row.title};
    for (const QString &more : {row.detail, row.why})
        if (!more.isEmpty()) spoken << more;
    row.spoken = spoken.join(u", "_s);
    return row;
}

} // namespace

SimilarViewModel::SimilarViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_rows(similarRoles())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SimilarViewModel::load);
    connect(&m_session, &Session::indexUpdated, this, [this] {
        if (!m_process.isEmpty()) m_pause.start();
    });
}

void SimilarViewModel::show(const Id &process)
{
    if (process != m_process) {
        ++m_ticket;
        replace({});
    }
    m_process = process;
    m_pause.start();
}

void SimilarViewModel::clear()
{
    ++m_ticket;
    m_pause.stop();
    m_process.clear();
    replace({});
}

void SimilarViewModel::load()
{
    m_session.read(
        this, [id = m_process](Workspace &workspace) { return similarProcesses(workspace, id); },
        [this, ticket = ++m_ticket](const Result<QList<SimilarProcess>> &similar) {
            // The sheet tells what is wrong with its process; this card is only an offer.
            if (ticket == m_ticket) replace(similar ? *similar : QList<SimilarProcess>());
        });
}

void SimilarViewModel::replace(const QList<SimilarProcess> &similar)
{
    QList<SimilarRow> rows;
    for (const SimilarProcess &each : similar)
        rows << rowOf(each);
    m_rows.replace(rows);
    Q_EMIT changed();
}

} // namespace staffelstab
