// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "settings/longreader.h"
#include "shell/session.h"
#include "usecase/maintenance.h"

#include <QUrl>

namespace staffelstab
{

/// One automatic backup as it is shown.
struct BackupRow {
    QString path;
    QString when;
    QString size;

    bool operator==(const BackupRow &) const = default;
};

/// Backups: one now, those made by themselves, and a new workspace out of one. Makes today's automatic backup soon
/// after a workspace was opened.
class BackupViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SettingsViewModel")
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY pathsChanged FINAL)
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY pathsChanged FINAL) ///< backup to restore
    Q_PROPERTY(QString target READ target WRITE setTarget NOTIFY pathsChanged FINAL) ///< new workspace file
    Q_PROPERTY(staffelstab::TaskProgress *progress READ progress CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *backups READ backups CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY backupsChanged FINAL)
    Q_PROPERTY(QString result READ result NOTIFY resultChanged FINAL)
    Q_PROPERTY(QString restored READ restored NOTIFY resultChanged FINAL) ///< path of the new workspace
    Q_PROPERTY(QString restoreResult READ restoreResult NOTIFY resultChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY resultChanged FINAL)

  public:
    BackupViewModel(Session &session, LongReader &reader, QObject *parent = nullptr);

    QString path() const { return m_path; }
    void setPath(const QString &path);
    QString source() const { return m_source; }
    void setSource(const QString &source);
    QString target() const { return m_target; }
    void setTarget(const QString &target);
    TaskProgress *progress() { return &m_progress; }
    QAbstractItemModel *backups() { return &m_rows; }
    int count() const { return static_cast<int>(m_rows.rows().size()); }
    QString result() const;
    QString restored() const { return m_restored ? m_restored->path : QString(); }
    QString restoreResult() const;
    QString error() const { return m_error; }
    void setActive(bool active);

    Q_INVOKABLE void choosePath(const QUrl &file) { setPath(file.toLocalFile()); }
    Q_INVOKABLE void chooseSource(const QUrl &file) { setSource(file.toLocalFile()); }
    Q_INVOKABLE void chooseTarget(const QUrl &file) { setTarget(file.toLocalFile()); }
    Q_INVOKABLE void backUp();
    Q_INVOKABLE void restore();
    Q_INVOKABLE void dismissError() { fail({}); }

  Q_SIGNALS:
    void pathsChanged();
    void backupsChanged();
    void resultChanged();

  private:
    struct Copy {
        QString path;
        CheckReport report;
        QDateTime at;
    };

    void workspaceChanged();
    void suggestPaths();
    void makeDaily();
    void load();
    void show(const Result<QList<BackupFile>> &files);
    void fail(const QString &error);
    QString absolute(const QString &typed) const;

    Session &m_session;
    LongReader &m_reader;
    TaskProgress m_progress;
    RowsModel<BackupRow> m_rows;
    QTimer m_daily;
    std::optional<Copy> m_made;
    std::optional<Copy> m_restored;
    QString m_path;
    QString m_source;
    QString m_target;
    QString m_error;
    qint64 m_ticket = 0;
    bool m_active = false;
};

} // namespace staffelstab
