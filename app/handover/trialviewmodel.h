// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/keeptimer.h"
#include "handover/trialrows.h"
#include "process/sheetrows.h"
#include "shell/session.h"

#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// A trial run of one sheet: a step a screen with the marks "held", "did not hold" and "skipped", and at the end what
/// becomes of the places where it did not hold.
class TrialViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by HandoverViewModel")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(Page page READ page NOTIFY shown FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY shown FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY shown FINAL)
    Q_PROPERTY(bool finished READ isFinished NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString counts READ counts NOTIFY shown FINAL)
    Q_PROPERTY(QString staleText READ staleText NOTIFY shown FINAL)
    Q_PROPERTY(QString position READ position NOTIFY shown FINAL)
    Q_PROPERTY(QString name READ name NOTIFY shown FINAL)
    Q_PROPERTY(QString description READ description NOTIFY shown FINAL)
    Q_PROPERTY(QString details READ details NOTIFY shown FINAL)
    Q_PROPERTY(QString tacitNote READ tacitNote NOTIFY shown FINAL)
    Q_PROPERTY(QString mediaBreak READ mediaBreak NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *hints READ hints CONSTANT FINAL)
    Q_PROPERTY(bool first READ isFirst NOTIFY shown FINAL)
    Q_PROPERTY(bool last READ isLast NOTIFY shown FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY shown FINAL)
    Q_PROPERTY(QString verdictTone READ verdictTone NOTIFY shown FINAL)
    Q_PROPERTY(bool failed READ isFailed NOTIFY shown FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged FINAL)
    Q_PROPERTY(QString savedText READ savedText NOTIFY savedChanged FINAL)
    Q_PROPERTY(bool unsaved READ isUnsaved NOTIFY savedChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY savedChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(QString asked READ asked NOTIFY shown FINAL)
    Q_PROPERTY(QStringList signers READ signers NOTIFY shown FINAL)
    Q_PROPERTY(bool signedNow READ isSigned NOTIFY shown FINAL)
    Q_PROPERTY(bool proves READ proves NOTIFY shown FINAL)
    Q_PROPERTY(bool provesAlone READ provesAlone NOTIFY shown FINAL)

  public:
    enum class Page { Step, Summary };
    Q_ENUM(Page)

    explicit TrialViewModel(Session &session, QObject *parent = nullptr);
    ~TrialViewModel() override;

    /// Shows the run at the step where it was left, or what came of it once it has ended.
    void openTrial(const Id &run);
    Q_INVOKABLE void close();
    void flush();

    bool isOpen() const { return m_open; }
    Page page() const { return m_page; }
    bool isLoading() const { return m_loading; }
    bool isReadOnly() const { return m_session.isReadOnly(); }
    bool isFinished() const { return m_view.run.state == u"Done"; }
    QString title() const { return m_view.sheet.process.name; }
    QString counts() const { return trialCountsText(m_view.counts); }
    /// The steps are no longer those with which the run began.
    QString staleText() const;
    QString position() const;
    QString name() const { return row().name; }
    QString description() const { return row().description; }
    QString details() const { return row().details; }
    QString tacitNote() const { return row().tacitNote; }
    QString mediaBreak() const { return row().mediaBreak; }
    /// Traps, accesses and other experience at this step.
    QAbstractItemModel *hints() { return &m_hints; }
    bool isFirst() const { return place() <= 0; }
    bool isLast() const { return place() + 1 >= m_view.sheet.steps.size(); }
    QString verdict() const;
    QString verdictTone() const;
    bool isFailed() const { return trial().verdict == u"Failed"; }
    QString note() const { return trial().note; }
    void setNote(const QString &note);
    QString savedText() const;
    bool isUnsaved() const { return !m_unsaved.isEmpty() || m_saving > 0; }
    QString error() const { return m_error; }
    QAbstractItemModel *steps() { return &m_rows; }
    /// Who will be asked; "nobody yet" in words where there is no expert.
    QString asked() const;
    QStringList signers() const;
    bool isSigned() const { return m_view.isSigned; }
    bool proves() const { return handover::mayProve(m_view.counts, u"Guided"); }
    bool provesAlone() const { return handover::mayProve(m_view.counts, u"Alone"); }
    Id process() const { return m_view.run.process; }

    Q_INVOKABLE void held() { settle(QStringLiteral("Held")); }
    /// Stays at the step, so that what happened can be said.
    Q_INVOKABLE void didNotHold();
    Q_INVOKABLE void skip() { settle(QStringLiteral("Skipped")); }
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void goTo(const QString &step);
    Q_INVOKABLE void showSummary();
    Q_INVOKABLE void retry() { keep(); }
    Q_INVOKABLE void finish();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void ask(const QString &step);
    Q_INVOKABLE void noteDown(const QString &step);
    Q_INVOKABLE void openFollowUp(const QString &id) { Q_EMIT openRequested(id); }
    Q_INVOKABLE void sign(int signer, bool alone);
    Q_INVOKABLE void discard();

  Q_SIGNALS:
    void openChanged();
    void shown();
    void noteChanged();
    /// What happened is to be typed now.
    void noteWanted();
    /// Another step is shown.
    void visited();
    void savedChanged();
    void openRequested(const QString &id);
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    struct Loaded {
        TrialView view;
        QList<StepTrial> drafts;
    };
    static Result<Loaded> read(Workspace &workspace, const Id &run);

    void load();
    void follow();
    void show(Loaded loaded);
    void showStep(const Id &step);
    void refresh();
    void settle(const QString &verdict);
    void change(const StepTrial &said);
    void keep();
    void kept(const Result<Done> &saved, const QList<StepTrial> &sent);
    template <typename Job> void run(Job job, const QString &sentence);
    qsizetype place() const;
    StepTrial trial() const;
    StepRow row() const { return m_steps.value(place()); }

    Session &m_session;
    KeepTimer m_timer;
    TrialView m_view;
    QList<StepRow> m_steps;
    RowsModel<KnowledgeRow> m_hints;
    RowsModel<TrialRow> m_rows;
    QHash<Id, StepTrial> m_unsaved;
    Id m_id;
    Id m_at;
    Page m_page = Page::Step;
    QDateTime m_savedAt;
    QString m_error;
    qint64 m_ticket = 0;
    int m_saving = 0;
    bool m_open = false;
    bool m_loading = false;
    bool m_resumes = false;
    bool m_stale = false;
    bool m_reading = false;
};

} // namespace staffelstab
