// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "settings/longreader.h"
#include "shell/session.h"
#include "usecase/maintenance.h"
#include "usecase/searching.h"

namespace staffelstab
{

/// Reads the whole workspace again and says in words what it found; shows the state of the search index.
class CheckViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SettingsViewModel")
    Q_PROPERTY(staffelstab::TaskProgress *progress READ progress CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *damages READ damages CONSTANT FINAL)
    Q_PROPERTY(bool checked READ isChecked NOTIFY resultChanged FINAL)
    Q_PROPERTY(bool sound READ isSound NOTIFY resultChanged FINAL)
    Q_PROPERTY(QString result READ result NOTIFY resultChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY resultChanged FINAL)
    Q_PROPERTY(QString indexText READ indexText NOTIFY indexChanged FINAL)
    Q_PROPERTY(QString indexError READ indexError NOTIFY indexChanged FINAL)
    Q_PROPERTY(bool indexing READ isIndexing NOTIFY indexChanged FINAL)
    Q_PROPERTY(staffelstab::TaskProgress *indexProgress READ indexProgress CONSTANT FINAL)

  public:
    CheckViewModel(Session &session, LongReader &reader, QObject *parent = nullptr);

    TaskProgress *progress() { return &m_progress; }
    QAbstractItemModel *damages() { return &m_rows; }
    bool isChecked() const { return m_report.has_value(); }
    bool isSound() const { return m_report && m_report->sound(); }
    QString result() const;
    QString error() const { return m_error; }
    QString indexText() const;
    QString indexError() const { return m_indexError; }
    bool isIndexing() const { return m_session.isIndexing(); }
    TaskProgress *indexProgress() { return m_session.indexProgress(); }
    void setActive(bool active);

    Q_INVOKABLE void check();
    Q_INVOKABLE void rebuildIndex();
    Q_INVOKABLE void dismissError() { fail({}); }

  Q_SIGNALS:
    void resultChanged();
    void indexChanged();

  private:
    struct DamageRow {
        QString sentence;

        bool operator==(const DamageRow &) const = default;
    };

    void workspaceChanged();
    void checkQuick(const CheckReport &report);
    void showDamages();
    void loadIndexState();
    void fail(const QString &error);

    Session &m_session;
    LongReader &m_reader;
    TaskProgress m_progress;
    RowsModel<DamageRow> m_rows;
    std::optional<CheckReport> m_report;
    std::optional<IndexState> m_index;
    QString m_error;
    QString m_indexError;
    qint64 m_ticket = 0;
    bool m_active = false;
};

} // namespace staffelstab
