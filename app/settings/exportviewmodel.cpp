// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/exportviewmodel.h"

#include "errortext.h"
#include "settings/typedpath.h"
#include "usecase/exchanging.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace staffelstab
{

ExportViewModel::ExportViewModel(Session &session, LongReader &reader, QObject *parent)
    : QObject(parent), m_session(session), m_reader(reader)
{
    connect(&m_session, &Session::recordsChanged, this, &ExportViewModel::resultChanged);
    connect(&m_session, &Session::stateChanged, this, &ExportViewModel::suggestPath);
}

void ExportViewModel::suggestPath()
{
    ++m_ticket;
    m_progress.cancel();
    if (m_progress.isRunning()) m_progress.end();
    m_written.reset();
    fail({});
    if (m_session.state() != Session::State::Open) return;
    const QFileInfo workspace(m_session.path());
    setPath(u"%1/%2-%3.jsonl"_s.arg(workspace.absolutePath(), workspace.completeBaseName(),
                                    QDate::currentDate().toString(Qt::ISODate)));
}

void ExportViewModel::setPath(const QString &path)
{
    if (path == m_path) return;
    m_path = path;
    Q_EMIT pathChanged();
}

void ExportViewModel::start()
{
    if (m_progress.isRunning()) return;
    const QString path = withEnding(pathFrom(m_path, QFileInfo(m_session.path()).absolutePath()), u"jsonl");
    if (path.isEmpty()) return fail(tr("Please say first into which file the records shall be written."));
    m_written.reset();
    fail({});
    m_reader.run(
        this, m_session.path(),
        [path, progress = m_progress.begin(tr("Records are being written"))](Workspace &workspace) {
            return exportTo(workspace, path, progress);
        },
        [this, path, ticket = ++m_ticket](const Result<QMap<QString, int>> &counts) {
            if (ticket != m_ticket) return;
            m_progress.end();
            if (!counts) return fail(errorText(counts.error()));
            m_written = Written{path, 0};
            for (const int count : *counts)
                m_written->records += count;
            Q_EMIT resultChanged();
        });
}

QString ExportViewModel::result() const
{
    if (!m_written) return {};
    return tr("%Ln record(s) written to %1", "", static_cast<int>(m_written->records)).arg(m_written->path);
}

void ExportViewModel::fail(const QString &error)
{
    m_error = error;
    Q_EMIT resultChanged();
}

} // namespace staffelstab
