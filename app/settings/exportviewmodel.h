// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/longreader.h"
#include "shell/session.h"

#include <QMap>
#include <QUrl>

namespace staffelstab
{

/// Writes all records into an exchange file.
class ExportViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SettingsViewModel")
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY pathChanged FINAL)
    Q_PROPERTY(staffelstab::TaskProgress *progress READ progress CONSTANT FINAL)
    Q_PROPERTY(QString result READ result NOTIFY resultChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY resultChanged FINAL)

  public:
    ExportViewModel(Session &session, LongReader &reader, QObject *parent = nullptr);

    QString path() const { return m_path; }
    void setPath(const QString &path);
    TaskProgress *progress() { return &m_progress; }
    QString result() const;
    QString error() const { return m_error; }

    Q_INVOKABLE void choose(const QUrl &file) { setPath(file.toLocalFile()); }
    Q_INVOKABLE void start();
    Q_INVOKABLE void dismissError() { fail({}); }

  Q_SIGNALS:
    void pathChanged();
    void resultChanged();

  private:
    struct Written {
        QString path;
        qsizetype records = 0;
    };

    void fail(const QString &error);
    void suggestPath();

    Session &m_session;
    LongReader &m_reader;
    TaskProgress m_progress;
    std::optional<Written> m_written;
    QString m_path;
    QString m_error;
    qint64 m_ticket = 0;
};

} // namespace staffelstab
