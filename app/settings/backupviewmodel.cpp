// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/backupviewmodel.h"

#include "errortext.h"
#include "settings/typedpath.h"
#include "wording.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kDailyDelayMs = 30'000; // the person's first steps come before the backup

QString recordsText(const CheckReport &report)
{
    return BackupViewModel::tr("%Ln record(s)", "", static_cast<int>(report.records));
}

QString firstDamage(const CheckReport &report)
{
    return report.damages.isEmpty() ? QString() : damageText(report.damages.front());
}

} // namespace

BackupViewModel::BackupViewModel(Session &session, LongReader &reader, QObject *parent)
    : QObject(parent), m_session(session), m_reader(reader),
      m_rows({{"path", [](const BackupRow &row) { return QVariant(row.path); }},
              {"when", [](const BackupRow &row) { return QVariant(row.when); }},
              {"size", [](const BackupRow &row) { return QVariant(row.size); }}})
{
    m_daily.setSingleShot(true);
    m_daily.setInterval(kDailyDelayMs);
    connect(&m_daily, &QTimer::timeout, this, &BackupViewModel::makeDaily);
    connect(&m_session, &Session::stateChanged, this, &BackupViewModel::workspaceChanged);
    connect(&m_session, &Session::recordsChanged, this, [this](const QStringList &ids) {
        if (!ids.isEmpty()) return;
        Q_EMIT resultChanged();
        if (m_active) load();
    });
}

void BackupViewModel::workspaceChanged()
{
    ++m_ticket;
    m_progress.cancel();
    if (m_progress.isRunning()) m_progress.end();
    m_daily.stop();
    m_made.reset();
    m_restored.reset();
    m_rows.replace({});
    fail({});
    if (m_session.state() != Session::State::Open) return;
    suggestPaths();
    if (!m_session.isReadOnly()) m_daily.start();
    if (m_active) load();
}

void BackupViewModel::suggestPaths()
{
    const QFileInfo workspace(m_session.path());
    const QString stem = workspace.absolutePath() + u'/' + workspace.completeBaseName();
    const QString now = QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"_s);
    setPath(tr("%1-backup-%2.stab", "name of a file").arg(stem, now));
    setTarget(tr("%1-restored-%2.stab", "name of a file").arg(stem, now));
    setSource({});
}

void BackupViewModel::makeDaily()
{
    m_session.write(
        this, [](Workspace &workspace) { return backupDaily(workspace, QDate::currentDate()); },
        [this](const Result<QList<BackupFile>> &files) { show(files); });
}

void BackupViewModel::setActive(bool active)
{
    if (active == m_active) return;
    m_active = active;
    if (m_active) load();
}

void BackupViewModel::load()
{
    m_session.read(
        this, [](Workspace &workspace) { return automaticBackups(workspace); },
        [this](const Result<QList<BackupFile>> &files) { show(files); });
}

void BackupViewModel::show(const Result<QList<BackupFile>> &files)
{
    if (!files) return fail(errorText(files.error()));
    QList<BackupRow> rows;
    for (const BackupFile &file : *files)
        rows << BackupRow{file.path, momentText(file.at), QLocale().formattedDataSize(file.bytes)};
    m_rows.replace(std::move(rows));
    Q_EMIT backupsChanged();
}

QString BackupViewModel::absolute(const QString &typed) const
{
    return withEnding(pathFrom(typed, QFileInfo(m_session.path()).absolutePath()), u"stab");
}

void BackupViewModel::backUp()
{
    if (m_progress.isRunning()) return;
    const QString path = absolute(m_path);
    if (path.isEmpty()) return fail(tr("Please say first into which file the backup shall be written."));
    m_made.reset();
    fail({});
    m_reader.run(
        this, m_session.path(),
        [path, progress = m_progress.begin(tr("The backup is being written and read again"))](Workspace &workspace) {
            return backupTo(workspace, path, progress);
        },
        [this, path, ticket = ++m_ticket](const Result<CheckReport> &report) {
            if (ticket != m_ticket) return;
            m_progress.end();
            if (!report) return fail(errorText(report.error()));
            m_made = Copy{path, *report, QDateTime::currentDateTimeUtc()};
            Q_EMIT resultChanged();
        });
}

QString BackupViewModel::result() const
{
    if (!m_made) return {};
    if (!m_made->report.sound())
        return tr("The backup was written to %1, but it holds damage that the workspace has too: %2 Please run the "
                  "data check.")
            .arg(m_made->path, firstDamage(m_made->report));
    return tr("Backed up at %1: %2, read again and found complete. The file: %3")
        .arg(timeText(m_made->at), recordsText(m_made->report), m_made->path);
}

void BackupViewModel::restore()
{
    if (m_progress.isRunning()) return;
    const QString source = pathFrom(m_source, QFileInfo(m_session.path()).absolutePath());
    const QString target = absolute(m_target);
    if (source.isEmpty()) return fail(tr("Please choose first which backup shall be restored."));
    if (target.isEmpty()) return fail(tr("Please say first how the new file shall be called."));
    m_restored.reset();
    fail({});
    m_reader.run(
        this,
        [source, target, progress = m_progress.begin(tr("The backup is being read and copied"))] {
            return restoreBackup(source, target, progress);
        },
        [this, target, ticket = ++m_ticket](const Result<CheckReport> &report) {
            if (ticket != m_ticket) return;
            m_progress.end();
            if (!report) return fail(errorText(report.error()));
            if (!report->sound())
                return fail(tr("This backup is damaged, so nothing was written: %1 Please take an older backup.")
                                .arg(firstDamage(*report)));
            m_restored = Copy{target, *report, QDateTime::currentDateTimeUtc()};
            Q_EMIT resultChanged();
        });
}

QString BackupViewModel::restoreResult() const
{
    if (!m_restored) return {};
    return tr("The new workspace %1 is ready: %2. The workspace that is open now was not changed.")
        .arg(m_restored->path, recordsText(m_restored->report));
}

void BackupViewModel::setPath(const QString &path)
{
    if (path == m_path) return;
    m_path = path;
    Q_EMIT pathsChanged();
}

void BackupViewModel::setSource(const QString &source)
{
    if (source == m_source) return;
    m_source = source;
    Q_EMIT pathsChanged();
}

void BackupViewModel::setTarget(const QString &target)
{
    if (target == m_target) return;
    m_target = target;
    Q_EMIT pathsChanged();
}

void BackupViewModel::fail(const QString &error)
{
    m_error = error;
    Q_EMIT resultChanged();
}

} // namespace staffelstab
