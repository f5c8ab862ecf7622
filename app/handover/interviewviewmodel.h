// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/answerfilesviewmodel.h"
#include "handover/answerkeeping.h"
#include "handover/answerviewmodel.h"
#include "handover/sittingviewmodel.h"

namespace staffelstab
{

/// A topic of the interview in the list of topics.
struct ModuleRow {
    QString code;
    QString subject;
    QString title;
    QString state; ///< open, begun, finished
    QString count;
    QString release; ///< what the button says; empty where there is nothing to release
    bool finished = false;

    bool operator==(const ModuleRow &) const = default;
};

/// A topic, or one of its answers, on the page where all are looked through.
struct CheckRow {
    bool heading = false; ///< of a topic
    QString code;
    QString subject;
    QString title;
    QString said;
    QString status;
    QString becomes; ///< what a release would make of it
    bool released = false;

    bool operator==(const CheckRow &) const = default;
};

/// The interview: a list of topics, one question a screen, and a page to look everything through. Everything typed is
/// kept within two seconds and offered again where it was left.
class InterviewViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by HandoverViewModel")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(Page page READ page NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString opening READ opening NOTIFY shown FINAL)
    Q_PROPERTY(QString progress READ progress NOTIFY shown FINAL)
    Q_PROPERTY(bool foreign READ isForeign NOTIFY shown FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY shown FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *modules READ modules CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *checks READ checks CONSTANT FINAL)
    Q_PROPERTY(int checkAt READ checkAt NOTIFY shown FINAL)
    Q_PROPERTY(bool fromChecks READ isFromChecks NOTIFY shown FINAL)
    Q_PROPERTY(QString best READ best NOTIFY shown FINAL)

    /// Counts the questions that were shown, so that each one begins with fields of its own.
    Q_PROPERTY(int visit READ visit NOTIFY visited FINAL)
    Q_PROPERTY(QString code READ code NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString topic READ topic NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString question READ question NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString why READ why NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString example READ example NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString position READ position NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString status READ status NOTIFY questionChanged FINAL)
    Q_PROPERTY(bool first READ isFirst NOTIFY questionChanged FINAL)
    Q_PROPERTY(bool canBeUnknown READ canBeUnknown NOTIFY questionChanged FINAL)
    Q_PROPERTY(staffelstab::AnswerViewModel *answer READ answer CONSTANT FINAL)
    Q_PROPERTY(staffelstab::AnswerFilesViewModel *files READ files CONSTANT FINAL)
    Q_PROPERTY(staffelstab::SittingViewModel *sitting READ sitting CONSTANT FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY savedChanged FINAL)
    Q_PROPERTY(bool unsaved READ isUnsaved NOTIFY savedChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY savedChanged FINAL)

  public:
    enum class Page { Topics, Question, Check };
    Q_ENUM(Page)

    explicit InterviewViewModel(Session &session, QObject *parent = nullptr);
    ~InterviewViewModel() override;

    /// Shows the interview, at the question where it was left.
    void openInterview(const Id &interview);
    /// Keeps what is typed and lets go.
    Q_INVOKABLE void close();
    void flush();

    bool isOpen() const { return m_open; }
    QString id() const { return m_id; }
    Page page() const { return m_page; }
    QString title() const;
    QString opening() const;
    /// "4 of 12 topics are finished, about 20 minutes are left"
    QString progress() const;
    bool isForeign() const { return m_view.isForeign; }
    bool isLoading() const { return m_loading; }
    bool isReadOnly() const { return m_session.isReadOnly(); }
    QAbstractItemModel *modules() { return &m_modules; }
    QAbstractItemModel *checks() { return &m_checks; }
    /// The row to be shown when the answers are looked through: the one that was changed from there; -1 for none.
    int checkAt() const { return m_checkAt; }
    /// Whether the question was opened where all answers are looked through, and leads back there.
    bool isFromChecks() const { return m_fromChecks; }
    /// The next question that would help most, in words; empty where there is none.
    QString best() const;

    int visit() const { return m_visit; }
    QString code() const { return m_place.code; }
    QString topic() const;
    QString question() const;
    QString why() const;
    QString example() const;
    QString position() const;
    QString status() const;
    bool isFirst() const { return m_view.places.indexOf(m_place) <= 0; }
    bool canBeUnknown() const;
    AnswerViewModel *answer() { return &m_answer; }
    AnswerFilesViewModel *files() { return &m_files; }
    SittingViewModel *sitting() { return &m_sitting; }
    QString savedText() const { return m_keeping.savedText(); }
    bool isUnsaved() const { return m_keeping.isUnsaved(); }
    QString error() const { return m_keeping.error(); }

    Q_INVOKABLE void showTopics();
    Q_INVOKABLE void showChecks();
    /// Opens the answer in this row of the checks to be changed.
    Q_INVOKABLE void change(int row);
    /// One level up; from the topics out of the interview.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void resume();
    /// Keeps everything and closes: the next sitting goes on at this very question.
    Q_INVOKABLE void pause();
    Q_INVOKABLE void ask(const QString &code, const QString &subject);
    Q_INVOKABLE void askBest();
    Q_INVOKABLE void openModule(const QString &code, const QString &subject);
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void skip() { settle(QStringLiteral("Skipped")); }
    Q_INVOKABLE void notKnown() { settle(QStringLiteral("Unknown")); }
    Q_INVOKABLE void notApplicable() { settle(QStringLiteral("NotApplicable")); }
    /// Leads to where the questions are printed, with what was answered.
    Q_INVOKABLE void makeSheet() { Q_EMIT sheetRequested(m_id, title()); }
    Q_INVOKABLE void retry() { m_keeping.retry(); }
    Q_INVOKABLE void release(const QString &code, const QString &subject);

  Q_SIGNALS:
    void openChanged();
    void shown();
    void questionChanged();
    void visited();
    void sheetRequested(const QString &interview, const QString &title);
    void savedChanged();
    void done(const QString &sentence);
    void told(const QString &sentence); ///< where nothing can be taken back
    void failed(const QString &sentence);

  private:
    struct Loaded {
        InterviewView view;
        QHash<Id, Answer> drafts;
        QHash<Id, ReleasePreview> previews; ///< of the checks
    };
    static Result<Loaded> read(Workspace &workspace, const Id &interview, Page page);

    void load();
    void show(Loaded loaded);
    void showPlace(const QuestionPlace &place);
    Answer stored(const QuestionPlace &place) const;
    Answer current() const;
    void keep();
    void followView();
    void remember(const Answer &answer);
    void settle(const QString &status);
    void goOn();
    void openChecks(const QuestionPlace &at);
    void backToChecks();
    int rowOf(const QuestionPlace &place) const;
    void leaveSitting();

    Session &m_session;
    AnswerKeeping m_keeping;
    AnswerViewModel m_answer;
    AnswerFilesViewModel m_files;
    InterviewView m_view;
    RowsModel<ModuleRow> m_modules;
    RowsModel<CheckRow> m_checks;
    QHash<Id, ReleasePreview> m_previews;
    QuestionPlace m_place;
    QuestionPlace m_leftAt; ///< where the interview goes on after an answer was changed from the checks
    Answer m_opened;        ///< as it was when its question was shown
    Id m_id;
    Page m_page = Page::Topics;
    SittingViewModel m_sitting;
    qint64 m_ticket = 0;
    int m_visit = 0;
    int m_checkAt = -1;
    bool m_fromChecks = false;
    bool m_asked = false; ///< a question was shown in this sitting
    bool m_open = false;
    bool m_loading = false;
    bool m_reading = false;
    bool m_resumes = false;
};

} // namespace staffelstab
