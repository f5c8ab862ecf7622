// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digicheck/digicheckviewmodel.h"
#include "form/recordlist.h"
#include "handover/handoverviewmodel.h"
#include "model/kind.h"
#include "overview/overviewviewmodel.h"
#include "process/processesviewmodel.h"
#include "question/askviewmodel.h"
#include "question/questionsviewmodel.h"
#include "roadmap/roadmapviewmodel.h"
#include "search/echoviewmodel.h"
#include "search/searchviewmodel.h"
#include "settings/settingsviewmodel.h"
#include "shell/appsettings.h"
#include "shell/quickfindviewmodel.h"
#include "shell/session.h"
#include "start/startviewmodel.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// Root of the window: which workspace is open, which page is shown, what the person is told. Owns the view-models
/// of the pages.
class AppViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by the program")
    Q_PROPERTY(staffelstab::AppSettings *preferences READ preferences CONSTANT FINAL)
    Q_PROPERTY(staffelstab::StartViewModel *start READ start CONSTANT FINAL)
    Q_PROPERTY(staffelstab::SearchViewModel *search READ search CONSTANT FINAL)
    Q_PROPERTY(staffelstab::EchoViewModel *echo READ echo CONSTANT FINAL)
    Q_PROPERTY(staffelstab::ProcessesViewModel *processes READ processes CONSTANT FINAL)
    Q_PROPERTY(staffelstab::HandoverViewModel *handover READ handover CONSTANT FINAL)
    Q_PROPERTY(staffelstab::DigiCheckViewModel *digicheck READ digicheck CONSTANT FINAL)
    Q_PROPERTY(staffelstab::RecordList *knowledge READ knowledge CONSTANT FINAL)
    Q_PROPERTY(staffelstab::QuestionsViewModel *questions READ questions CONSTANT FINAL)
    Q_PROPERTY(staffelstab::AskViewModel *ask READ ask CONSTANT FINAL)       ///< what the search page offers
    Q_PROPERTY(staffelstab::AskViewModel *asking READ asking CONSTANT FINAL) ///< what stands in a dialog
    Q_PROPERTY(staffelstab::QuickFindViewModel *quickFind READ quickFind CONSTANT FINAL)
    Q_PROPERTY(staffelstab::RoadmapViewModel *roadmap READ roadmap CONSTANT FINAL)
    Q_PROPERTY(staffelstab::OverviewViewModel *overview READ overview CONSTANT FINAL)
    Q_PROPERTY(staffelstab::SettingsViewModel *settings READ settings CONSTANT FINAL)

    Q_PROPERTY(QString page READ page WRITE setPage NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool workspaceOpen READ isWorkspaceOpen NOTIFY workspaceChanged FINAL)
    Q_PROPERTY(bool opening READ isOpening NOTIFY workspaceChanged FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY workspaceChanged FINAL)
    Q_PROPERTY(QString workspaceName READ workspaceName NOTIFY workspaceChanged FINAL)
    Q_PROPERTY(QString workspacePath READ workspacePath NOTIFY workspaceChanged FINAL)
    Q_PROPERTY(QStringList recentWorkspaces READ recentWorkspaces NOTIFY workspaceChanged FINAL)

    Q_PROPERTY(QString savedText READ savedText NOTIFY savedTextChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged FINAL)
    Q_PROPERTY(bool indexing READ isIndexing NOTIFY indexingChanged FINAL)
    Q_PROPERTY(staffelstab::TaskProgress *indexProgress READ indexProgress CONSTANT FINAL)
    Q_PROPERTY(QString toast READ toast NOTIFY toastChanged FINAL)
    Q_PROPERTY(bool toastUndoable READ isToastUndoable NOTIFY toastChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)

  public:
    AppViewModel(Session &session, AppSettings &settings, QObject *parent = nullptr);

    AppSettings *preferences() { return &m_settings; }
    StartViewModel *start() { return &m_start; }
    SearchViewModel *search() { return &m_search; }
    EchoViewModel *echo() { return &m_echo; }
    ProcessesViewModel *processes() { return &m_processes; }
    HandoverViewModel *handover() { return &m_handover; }
    DigiCheckViewModel *digicheck() { return &m_digicheck; }
    RecordList *knowledge() { return &m_knowledge; }
    QuestionsViewModel *questions() { return &m_questions; }
    AskViewModel *ask() { return &m_ask; }
    AskViewModel *asking() { return &m_asking; }
    QuickFindViewModel *quickFind() { return &m_quickFind; }
    RoadmapViewModel *roadmap() { return &m_roadmap; }
    OverviewViewModel *overview() { return &m_overview; }
    SettingsViewModel *settings() { return &m_settingsPage; }

    QString page() const { return m_page; }
    void setPage(const QString &page);
    bool isWorkspaceOpen() const { return m_session.state() == Session::State::Open; }
    bool isOpening() const { return m_session.state() == Session::State::Opening; }
    bool isReadOnly() const { return m_session.isReadOnly(); }
    QString workspaceName() const;
    QString workspacePath() const { return m_session.path(); }
    QStringList recentWorkspaces() const { return m_settings.recentWorkspaces(); }
    QString savedText() const;
    bool canUndo() const { return m_session.canUndo(); }
    bool isIndexing() const { return m_session.isIndexing(); }
    TaskProgress *indexProgress() { return m_session.indexProgress(); }
    QString toast() const { return m_toast; }
    bool isToastUndoable() const { return m_toastUndoable; }
    QString error() const { return m_error; }

    Q_INVOKABLE void openWorkspace(const QUrl &file);
    Q_INVOKABLE void newWorkspace(const QUrl &file);
    Q_INVOKABLE void openSample();
    /// A sample of its own in this folder, for demonstrations; from then on no workspace is remembered as the last one.
    void openDemo(const QString &folder);
    Q_INVOKABLE void openRecent(const QString &path) { openPath(path); }
    void openPath(const QString &path);
    /// Tries again to open the workspace for writing.
    Q_INVOKABLE void reopen() { openPath(workspacePath()); }

    /// Shows a record on its page, at a field or at a step of it where these are given.
    Q_INVOKABLE void open(const QString &id, const QString &field = {}, const QString &record = {});
    /// Shows what rests on a place in a law, or on a legal basis.
    Q_INVOKABLE void showEcho(const QString &place);
    Q_INVOKABLE void showEchoOf(const QString &legalBasis);
    Q_INVOKABLE void newProcess();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void closeWorkspace();
    /// Runs a command of quick find.
    Q_INVOKABLE void run(const QString &command);
    Q_INVOKABLE void back();
    Q_INVOKABLE void tellSaved();

    /// Says everything again that C++ has put into words, after the language changed.
    void retranslate();

    /// A message that stays until it is dismissed or replaced. Undoable ones offer to take the last command back.
    Q_INVOKABLE void tell(const QString &text);
    void tellUndoable(const QString &text);
    Q_INVOKABLE void dismissToast();
    /// A lasting bar.
    void showError(const Error &error);
    void showSentence(const QString &sentence);
    Q_INVOKABLE void dismissError();

  Q_SIGNALS:
    void pageChanged();
    void workspaceChanged();
    void savedTextChanged();
    void undoChanged();
    void indexingChanged();
    void toastChanged();
    void errorChanged();
    /// A record is to be shown; the page that shows its kind listens.
    void openRequested(staffelstab::RecordKind kind, const QString &id, const QString &field, const QString &record);
    void newProcessRequested();
    void focusSearchRequested();
    void quickFindRequested();
    void helpRequested();

  private:
    void connectPages();
    void openOnSheet(const Id &subject, const Id &record, const QString &place);
    void openOnAdvice(const Id &recommendation);
    void openOnPlan(const Id &post, const Id &openCase);
    void show(RecordKind kind, const QString &id, const QString &field, const QString &record);
    void openWith(const QString &path, Session::Opening how);
    void setToast(const QString &text, bool undoable);

    Session &m_session;
    AppSettings &m_settings;
    StartViewModel m_start;
    SearchViewModel m_search;
    EchoViewModel m_echo;
    QuickFindViewModel m_quickFind;
    ProcessesViewModel m_processes;
    HandoverViewModel m_handover;
    DigiCheckViewModel m_digicheck;
    RecordList m_knowledge;
    QuestionsViewModel m_questions;
    AskViewModel m_ask;
    AskViewModel m_asking;
    RoadmapViewModel m_roadmap;
    OverviewViewModel m_overview;
    SettingsViewModel m_settingsPage;
    QString m_page = QStringLiteral("start");
    QStringList m_visited;
    QString m_toast;
    QString m_error;
    bool m_toastUndoable = false;
    bool m_remembers = true;
};

} // namespace staffelstab
