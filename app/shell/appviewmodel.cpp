// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/appviewmodel.h"

#include "errortext.h"
#include "process/fileplace.h"
#include "shell/attachmentreader.h"
#include "usecase/planning.h"
#include "usecase/recommending.h"
#include "usecase/records.h"
#include "usecase/searching.h"
#include "wording.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr qsizetype kVisitedPages = 50;
constexpr int kScaleStep = 25;

QString sampleName() { return u"/Beispielkommune.stab"_s; }

/// Where a record of this kind is shown.
QString pageOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Process:
    case RecordKind::Step:
        return u"processes"_s;
    case RecordKind::KnowledgeItem:
    case RecordKind::OpenQuestion:
        return u"knowledge"_s;
    case RecordKind::Interview:
    case RecordKind::HandoverPlan:
    case RecordKind::TrialRun:
        return u"handovers"_s;
    case RecordKind::Workshop:
        return u"digicheck"_s;
    case RecordKind::Bundle:
        return u"roadmap"_s;
    default:
        return u"settings"_s;
    }
}

/// The record on whose page this one is shown, and its kind.
std::optional<std::pair<RecordKind, Id>> wholeOf(const AnyRecord &record)
{
    if (const auto *step = std::get_if<Step>(&record)) return {{RecordKind::Process, step->process}};
    if (const auto *assessment = std::get_if<Assessment>(&record)) return {{RecordKind::Process, assessment->process}};
    if (const auto *answer = std::get_if<Answer>(&record)) return {{RecordKind::Interview, answer->interview}};
    if (const auto *planned = std::get_if<HandoverProcess>(&record)) return {{RecordKind::HandoverPlan, planned->plan}};
    if (const auto *finding = std::get_if<Finding>(&record); finding && !finding->workshop.isEmpty())
        return {{RecordKind::Workshop, finding->workshop}};
    if (const auto *measure = std::get_if<Measure>(&record)) return {{RecordKind::HandoverPlan, measure->plan}};
    return std::nullopt;
}

} // namespace

AppViewModel::AppViewModel(Session &session, AppSettings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_start(session), m_search(session, settings),
      m_echo(session), m_quickFind(session), m_processes(session, settings), m_handover(session), m_digicheck(session),
      m_knowledge(session, {.kind = RecordKind::KnowledgeItem, .detail = "kind", .narrowBy = "kind"}),
      m_questions(session), m_ask(session), m_asking(session), m_roadmap(session), m_overview(session),
      m_settingsPage(session)
{
    connect(&m_session, &Session::stateChanged, this, &AppViewModel::workspaceChanged);
    connect(&m_session, &Session::stateChanged, this, &AppViewModel::savedTextChanged);
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (isWorkspaceOpen() && m_remembers) m_settings.setLastWorkspace(m_session.path());
    });
    connect(&m_session, &Session::saved, this, &AppViewModel::savedTextChanged);
    connect(&m_session, &Session::undoChanged, this, &AppViewModel::undoChanged);
    connect(&m_session, &Session::indexingChanged, this, &AppViewModel::indexingChanged);
    connect(&m_session, &Session::openFailed, this, &AppViewModel::showError);
    connect(&m_session, &Session::indexFailed, this, &AppViewModel::showError);
    connect(&m_session.attachmentReader(), &AttachmentReader::failed, this, &AppViewModel::showError);
    connectPages();
    connect(&m_search, &SearchViewModel::openRequested, this, &AppViewModel::open);
    connect(&m_quickFind, &QuickFindViewModel::openRequested, this, [this](const QString &id) { open(id); });
    connect(&m_quickFind, &QuickFindViewModel::commandRequested, this, &AppViewModel::run);
    connect(&m_quickFind, &QuickFindViewModel::failed, this, &AppViewModel::showError);
}

void AppViewModel::connectPages()
{
    connect(this, &AppViewModel::pageChanged, this, [this] {
        m_echo.setActive(m_page == u"echo"_s);
        m_processes.setActive(m_page == u"processes"_s);
        m_handover.setActive(m_page == u"handovers"_s);
        m_digicheck.setActive(m_page == u"digicheck"_s);
        m_knowledge.setActive(m_page == u"knowledge"_s);
        m_questions.setActive(m_page == u"knowledge"_s);
        if (m_page != u"search"_s) m_search.leave();
        m_roadmap.setActive(m_page == u"roadmap"_s);
        m_overview.setActive(m_page == u"overview"_s);
        m_settingsPage.setActive(m_page == u"settings"_s);
    });
    connect(this, &AppViewModel::openRequested, this,
            [this](RecordKind kind, const QString &id, const QString &field, const QString &record) {
                if (kind == RecordKind::Process) m_processes.openProcess(id, field, record);
                m_handover.show(kind, id, record);
                if (kind == RecordKind::Workshop && field == u"recommendations")
                    m_digicheck.openAdvice(id, record);
                else if (kind == RecordKind::Workshop)
                    m_digicheck.open(id, record);
                if (kind == RecordKind::KnowledgeItem) m_knowledge.open(id);
                if (kind == RecordKind::KnowledgeItem) m_questions.setShown(false);
                if (kind == RecordKind::OpenQuestion) m_questions.open(id);
                if (kind == RecordKind::Bundle) m_roadmap.openBundle(id);
                m_settingsPage.show(kind, id);
            });
    connect(this, &AppViewModel::newProcessRequested, this, [this] { m_processes.setNaming(true); });
    connect(&m_processes, &ProcessesViewModel::done, this, &AppViewModel::tellUndoable);
    connect(&m_processes, &ProcessesViewModel::told, this, &AppViewModel::tell);
    connect(&m_processes, &ProcessesViewModel::failed, this, &AppViewModel::showSentence);
    connect(&m_handover, &HandoverViewModel::openRequested, this, [this](const QString &id) { open(id); });
    connect(&m_handover, &HandoverViewModel::done, this, &AppViewModel::tellUndoable);
    connect(&m_handover, &HandoverViewModel::told, this, &AppViewModel::tell);
    connect(&m_handover, &HandoverViewModel::failed, this, &AppViewModel::showSentence);
    connect(&m_digicheck, &DigiCheckViewModel::done, this, &AppViewModel::tellUndoable);
    connect(&m_digicheck, &DigiCheckViewModel::failed, this, &AppViewModel::showSentence);
    const auto prepare = [this](DocumentKind kind) {
        return [this, kind](const QString &id, const QString &name) {
            m_settingsPage.prepareDocument(kind, id, name);
            setPage(u"settings"_s);
        };
    };
    connect(m_processes.sheet(), &SheetViewModel::documentRequested, this, prepare(DocumentKind::Sheet));
    connect(m_digicheck.workshop(), &WorkshopViewModel::reportRequested, this, prepare(DocumentKind::FinalReport));
    connect(m_handover.interview(), &InterviewViewModel::sheetRequested, this, prepare(DocumentKind::QuestionSheet));
    connect(m_handover.firstDays(), &FirstDaysViewModel::documentRequested, this, prepare(DocumentKind::HundredDays));
    connect(m_processes.sheet()->trials(), &TrialsViewModel::trialRequested, this,
            [this](const QString &run) { open(run); });
    connect(&m_knowledge, &RecordList::done, this, &AppViewModel::tellUndoable);
    connect(&m_knowledge, &RecordList::failed, this, &AppViewModel::showSentence);
    connect(&m_settingsPage, &SettingsViewModel::done, this, &AppViewModel::tellUndoable);
    connect(&m_settingsPage, &SettingsViewModel::failed, this, &AppViewModel::showSentence);
    connect(&m_roadmap, &RoadmapViewModel::done, this, &AppViewModel::tellUndoable);
    connect(&m_roadmap, &RoadmapViewModel::failed, this, &AppViewModel::showSentence);
    connect(&m_overview, &OverviewViewModel::failed, this, &AppViewModel::showSentence);
    connect(&m_overview, &OverviewViewModel::processesWished, this,
            [this](const QStringList &processes, const QString &label) {
                m_processes.sheet()->close();
                m_processes.table()->showOnly(processes, label);
                setPage(u"processes"_s);
            });
    connect(&m_questions, &QuestionsViewModel::done, this, &AppViewModel::tellUndoable);
    connect(&m_questions, &QuestionsViewModel::failed, this, &AppViewModel::showSentence);
    connect(&m_search, &SearchViewModel::nothingFound, &m_ask, &AskViewModel::offer);
    for (const AskViewModel *ask : {&m_ask, &m_asking}) {
        connect(ask, &AskViewModel::done, this, &AppViewModel::tellUndoable);
        connect(ask, &AskViewModel::failed, this, &AppViewModel::showSentence);
    }
}

void AppViewModel::setPage(const QString &page)
{
    if (page == m_page) return;
    m_visited << m_page;
    if (m_visited.size() > kVisitedPages) m_visited.removeFirst();
    m_page = page;
    if (!m_toastUndoable) dismissToast();
    Q_EMIT pageChanged();
}

void AppViewModel::back()
{
    if (m_visited.isEmpty()) return;
    m_page = m_visited.takeLast();
    Q_EMIT pageChanged();
}

QString AppViewModel::workspaceName() const { return QFileInfo(m_session.path()).completeBaseName(); }

QString AppViewModel::savedText() const
{
    if (!isWorkspaceOpen()) return {};
    if (isReadOnly()) return tr("For reading only");
    return m_session.savedAt().isValid() ? tr("Saved at %1").arg(timeText(m_session.savedAt()))
                                         : tr("Everything is saved");
}

void AppViewModel::openWith(const QString &path, Session::Opening how)
{
    dismissError();
    m_visited.clear();
    m_page = u"start"_s;
    Q_EMIT pageChanged();
    m_session.open(path, how);
}

void AppViewModel::openWorkspace(const QUrl &file) { openPath(file.toLocalFile()); }
void AppViewModel::openPath(const QString &path) { openWith(path, Session::Opening::Existing); }

void AppViewModel::newWorkspace(const QUrl &file)
{
    QString path = file.toLocalFile();
    if (!path.endsWith(u".stab"_s)) path += u".stab"_s;
    openWith(path, Session::Opening::New);
}

void AppViewModel::openSample()
{
    openWith(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + sampleName(),
             Session::Opening::Sample);
}

void AppViewModel::openDemo(const QString &folder)
{
    m_remembers = false;
    openWith(folder + sampleName(), Session::Opening::Sample);
}

void AppViewModel::open(const QString &id, const QString &field, const QString &record)
{
    m_session.read(
        this, [id](Workspace &workspace) { return load(workspace, id); },
        [this, id, field, record](Result<AnyRecord> found) {
            if (!found) return showError(found.error());
            if (const auto *attachment = std::get_if<Attachment>(&*found))
                return openOnSheet(attachment->subject, id, filePlaceIn(field) ? field : u"attachments"_s);
            if (const auto *comment = std::get_if<Comment>(&*found))
                return openOnSheet(comment->subject, id, u"comments"_s);
            if (std::holds_alternative<Recommendation>(*found)) return openOnAdvice(id);
            if (const auto *open = std::get_if<OpenCase>(&*found)) return openOnPlan(open->post, id);
            if (const auto *receipt = std::get_if<ReadReceipt>(&*found))
                return show(RecordKind::Process, receipt->process, {}, {});
            if (const auto whole = wholeOf(*found)) {
                const bool isAssessment = std::holds_alternative<Assessment>(*found);
                return show(whole->first, whole->second, isAssessment ? u"assessments"_s : field, id);
            }
            show(kindOf(*found), id, field, record);
        });
}

/// On the sheet of the process, also where it hangs on a step or on something known.
void AppViewModel::openOnSheet(const Id &subject, const Id &record, const QString &place)
{
    m_session.read(
        this, [subject](Workspace &workspace) { return processOf(workspace, subject); },
        [this, subject, record, place](const Result<Id> &process) {
            if (!process) return showError(process.error());
            if (process->isEmpty()) return open(subject, place, record);
            show(RecordKind::Process, *process, place, record);
        });
}

/// On the plan of the post, where there is one.
void AppViewModel::openOnPlan(const Id &post, const Id &openCase)
{
    m_session.read(
        this, [post](Workspace &workspace) { return planOfPost(workspace, post); },
        [this, openCase](const Result<Id> &plan) {
            if (!plan) return showError(plan.error());
            if (plan->isEmpty()) return show(RecordKind::OpenCase, openCase, {}, {});
            show(RecordKind::HandoverPlan, *plan, {}, openCase);
        });
}

/// In the workshop where what it rests on was said.
void AppViewModel::openOnAdvice(const Id &recommendation)
{
    m_session.read(
        this, [recommendation](Workspace &workspace) { return recommendationTrace(workspace, recommendation); },
        [this, recommendation](const Result<RecommendationTrace> &trace) {
            if (!trace) return showError(trace.error());
            for (const TracedFinding &said : trace->findings)
                if (said.source.kind == RecordKind::Workshop && !said.source.inBin && !said.source.id.isEmpty())
                    return show(RecordKind::Workshop, said.source.id, u"recommendations"_s, recommendation);
            show(RecordKind::Recommendation, recommendation, {}, {});
        });
}

void AppViewModel::show(RecordKind kind, const QString &id, const QString &field, const QString &record)
{
    setPage(pageOf(kind));
    Q_EMIT openRequested(kind, id, field, record);
}

void AppViewModel::showEcho(const QString &place)
{
    m_echo.showPlace(place);
    setPage(u"echo"_s);
}

void AppViewModel::showEchoOf(const QString &legalBasis)
{
    m_echo.showBasis(legalBasis);
    setPage(u"echo"_s);
}

void AppViewModel::newProcess()
{
    setPage(u"processes"_s);
    Q_EMIT newProcessRequested();
}

void AppViewModel::undo()
{
    m_session.undo(this, [this](const Result<QStringList> &changed) {
        if (!changed) return showError(changed.error());
        setToast(tr("Taken back."), false);
    });
}

void AppViewModel::closeWorkspace()
{
    dismissToast();
    m_session.close();
}

void AppViewModel::run(const QString &command)
{
    if (command.startsWith(u"page:"_s)) setPage(command.sliced(5));
    if (command == u"page:search"_s) Q_EMIT focusSearchRequested();
    if (command == u"page:knowledge"_s) m_questions.setShown(false);
    if (command == u"questions"_s) {
        m_questions.setShown(true);
        setPage(u"knowledge"_s);
    }
    if (command == u"newProcess"_s) newProcess();
    if (command == u"undo"_s) undo();
    if (command == u"theme"_s) m_settings.setTheme(m_settings.isDark() ? u"light"_s : u"dark"_s);
    if (command == u"larger"_s) m_settings.setTextScale(m_settings.textScale() + kScaleStep);
    if (command == u"smaller"_s) m_settings.setTextScale(m_settings.textScale() - kScaleStep);
    if (command == u"rebuildIndex"_s) m_session.rebuildIndex();
    if (command == u"close"_s) closeWorkspace();
    if (command == u"quickFind"_s) Q_EMIT quickFindRequested();
    if (command == u"help"_s) Q_EMIT helpRequested();
}

void AppViewModel::retranslate()
{
    dismissToast();
    Q_EMIT savedTextChanged();
    Q_EMIT m_session.recordsChanged({});
    m_search.retranslate();
}

void AppViewModel::tellSaved() { setToast(tr("Everything is already saved."), false); }

void AppViewModel::tell(const QString &text) { setToast(text, false); }

void AppViewModel::tellUndoable(const QString &text) { setToast(text, true); }

void AppViewModel::dismissToast() { setToast({}, false); }

void AppViewModel::setToast(const QString &text, bool undoable)
{
    m_toast = text;
    m_toastUndoable = undoable;
    Q_EMIT toastChanged();
}

void AppViewModel::showError(const Error &error) { showSentence(errorText(error)); }

void AppViewModel::showSentence(const QString &sentence)
{
    m_error = sentence;
    Q_EMIT errorChanged();
}

void AppViewModel::dismissError()
{
    m_error.clear();
    Q_EMIT errorChanged();
}

} // namespace staffelstab
