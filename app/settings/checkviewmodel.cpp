// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/checkviewmodel.h"

#include "errortext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace staffelstab
{

CheckViewModel::CheckViewModel(Session &session, LongReader &reader, QObject *parent)
    : QObject(parent), m_session(session), m_reader(reader),
      m_rows({{"sentence", [](const DamageRow &row) { return QVariant(row.sentence); }}})
{
    connect(&m_session, &Session::stateChanged, this, &CheckViewModel::workspaceChanged);
    connect(&m_session, &Session::recordsChanged, this, [this](const QStringList &ids) {
        if (ids.isEmpty()) showDamages(); // the language may be another one
        if (m_active) loadIndexState();
    });
    connect(&m_session, &Session::indexingChanged, this, [this] {
        if (m_session.isIndexing()) m_indexError.clear();
        Q_EMIT indexChanged();
    });
    connect(&m_session, &Session::indexUpdated, this, [this] {
        if (m_active) loadIndexState();
    });
    connect(&m_session, &Session::indexFailed, this, [this](const Error &error) {
        m_indexError = errorText(error);
        Q_EMIT indexChanged();
    });
}

void CheckViewModel::workspaceChanged()
{
    ++m_ticket;
    m_progress.cancel();
    if (m_progress.isRunning()) m_progress.end();
    m_report.reset();
    m_index.reset();
    m_indexError.clear();
    fail({});
    showDamages();
    if (m_active) loadIndexState();
}

void CheckViewModel::setActive(bool active)
{
    if (active == m_active) return;
    m_active = active;
    if (m_active) loadIndexState();
}

void CheckViewModel::check()
{
    if (m_progress.isRunning()) return;
    m_report.reset();
    fail({});
    showDamages();
    m_reader.run(
        this, m_session.path(),
        [progress = m_progress.begin(tr("Every record and every attachment is being read again"))](
            Workspace &workspace) { return checkWorkspace(workspace, progress); },
        [this, ticket = ++m_ticket](const Result<CheckReport> &report) {
            if (ticket != m_ticket) return;
            if (report && !m_session.isReadOnly()) return checkQuick(*report);
            m_progress.end();
            if (!report) return fail(errorText(report.error()));
            m_report = *report;
            showDamages();
        });
}

// Only the writer can compare quick find; this part is short.
void CheckViewModel::checkQuick(const CheckReport &report)
{
    m_session.write(
        this, [](Workspace &workspace) { return checkQuickFind(workspace); },
        [this, report, ticket = m_ticket](const Result<QList<Damage>> &damages) {
            if (ticket != m_ticket) return;
            m_progress.end();
            if (!damages) return fail(errorText(damages.error()));
            m_report = report;
            m_report->damages << *damages;
            showDamages();
        });
}

QString CheckViewModel::result() const
{
    if (!m_report) return {};
    const QString counts = tr("%1 and %2 were checked.")
                               .arg(tr("%Ln record(s)", "", static_cast<int>(m_report->records)),
                                    tr("%Ln attachment(s)", "", static_cast<int>(m_report->attachments)));
    if (m_report->sound()) return tr("Everything is in order: %1").arg(counts);
    return tr("%n damage(s) found. %1 Everything that is not named here is sound. Nothing was changed. Please make a "
              "copy of the file first, then restore a backup into a new file and compare.",
              "", static_cast<int>(m_report->damages.size()))
        .arg(counts);
}

void CheckViewModel::showDamages()
{
    QList<DamageRow> rows;
    if (m_report)
        for (const Damage &damage : std::as_const(m_report->damages))
            rows << DamageRow{damageText(damage)};
    m_rows.replace(std::move(rows));
    Q_EMIT resultChanged();
    Q_EMIT indexChanged();
}

void CheckViewModel::loadIndexState()
{
    if (m_session.state() != Session::State::Open) return;
    m_session.read(
        this, [](Workspace &workspace) { return indexState(workspace); },
        [this](const Result<IndexState> &state) {
            m_index = state ? std::optional(*state) : std::nullopt;
            if (!state) m_indexError = errorText(state.error());
            Q_EMIT indexChanged();
        });
}

QString CheckViewModel::indexText() const
{
    if (!m_index) return {};
    if (!m_index->usable)
        return tr("The ranked search is not ready. Until it is, searching finds words and parts of words without "
                  "ranking. Nothing is lost: the index is made from the records.");
    const QString documents = QLocale().toString(m_index->documents);
    if (m_index->indexedUntil >= m_index->feedEnd)
        return tr("%1 texts can be searched; the index is up to date.").arg(documents);
    return tr("%1 texts can be searched; the latest %2 changes are still being added.")
        .arg(documents, QLocale().toString(m_index->feedEnd - m_index->indexedUntil));
}

void CheckViewModel::rebuildIndex() { m_session.rebuildIndex(); }

void CheckViewModel::fail(const QString &error)
{
    m_error = error;
    Q_EMIT resultChanged();
}

} // namespace staffelstab
