// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "shell/session.h"
#include "usecase/exchanging.h"

#include <QUrl>

namespace staffelstab
{

/// One file of an import as it is shown.
struct OutcomeRow {
    QString file;
    QString status; ///< word
    QString tone;   ///< of the status chip
    QString sentence;
    QString notes;

    bool operator==(const OutcomeRow &) const = default;
};

/// Takes files and folders in: which, how far, and what became of each.
class ImportViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SettingsViewModel")
    Q_PROPERTY(QString paths READ paths WRITE setPaths NOTIFY pathsChanged FINAL) ///< one a line
    Q_PROPERTY(staffelstab::TaskProgress *progress READ progress CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *outcomes READ outcomes CONSTANT FINAL)
    Q_PROPERTY(bool onlyRefused READ isOnlyRefused WRITE setOnlyRefused NOTIFY outcomesChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY outcomesChanged FINAL)
    Q_PROPERTY(int refused READ refused NOTIFY outcomesChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY outcomesChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)

  public:
    explicit ImportViewModel(Session &session, QObject *parent = nullptr);

    QString paths() const { return m_paths; }
    void setPaths(const QString &paths);
    TaskProgress *progress() { return &m_progress; }
    QAbstractItemModel *outcomes() { return &m_rows; }
    bool isOnlyRefused() const { return m_onlyRefused; }
    void setOnlyRefused(bool onlyRefused);
    int count() const { return static_cast<int>(m_outcomes.size()); }
    int refused() const { return countOf(ImportStatus::Refused); }
    QString summary() const;
    QString error() const { return m_error; }

    /// Puts chosen files or folders below those that are named already.
    Q_INVOKABLE void add(const QList<QUrl> &chosen);
    Q_INVOKABLE void start();
    Q_INVOKABLE void dismissError() { showError({}); }
    Q_INVOKABLE void clear();

  Q_SIGNALS:
    void pathsChanged();
    void outcomesChanged();
    void errorChanged();

  private:
    enum class Stage { None, Running, Done, Stopped };

    int countOf(ImportStatus status) const;
    void takeNext();
    void finish(const Result<std::optional<ImportOutcome>> &result);
    void showRows();
    void showError(const QString &error);

    Session &m_session;
    TaskProgress m_progress;
    std::shared_ptr<Import> m_import; ///< used on the writer's thread only
    QTimer m_showing;
    RowsModel<OutcomeRow> m_rows;
    QList<ImportOutcome> m_outcomes;
    QString m_paths;
    QString m_error;
    Stage m_stage = Stage::None;
    bool m_onlyRefused = false;
};

} // namespace staffelstab
