// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/givenfile.h"
#include "form/recordform.h"
#include "process/commentsviewmodel.h"
#include "process/comparisonviewmodel.h"
#include "process/completenessviewmodel.h"
#include "process/digitizationviewmodel.h"
#include "process/filetextviewmodel.h"
#include "process/flowviewmodel.h"
#include "process/historyrows.h"
#include "process/readreceiptviewmodel.h"
#include "process/reviewviewmodel.h"
#include "process/riskviewmodel.h"
#include "process/sheetrows.h"
#include "process/similarviewmodel.h"
#include "process/stepsviewmodel.h"
#include "process/trialsviewmodel.h"
#include "process/valuesviewmodel.h"

#include <QUrl>

namespace staffelstab
{

/// The sheet of one process: reading view first, then everything that can be written down about it.
class SheetViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by ProcessesViewModel")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(QString processId READ processId NOTIFY openChanged FINAL)
    Q_PROPERTY(Tab tab READ tab WRITE setTab NOTIFY tabChanged FINAL)
    Q_PROPERTY(int section READ section WRITE setSection NOTIFY tabChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY shown FINAL)
    Q_PROPERTY(QString name READ name NOTIFY shown FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY shown FINAL)
    Q_PROPERTY(QString definition READ definition NOTIFY shown FINAL)
    Q_PROPERTY(QString description READ description NOTIFY shown FINAL)
    Q_PROPERTY(QString reviewText READ reviewText NOTIFY shown FINAL)
    Q_PROPERTY(QString reviewTone READ reviewToneText NOTIFY shown FINAL)
    Q_PROPERTY(QString mediaBreakText READ mediaBreakText NOTIFY shown FINAL)
    Q_PROPERTY(QStringList tags READ tags NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *who READ who CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *facts READ facts CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *knowledge READ knowledge CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *contacts READ contacts CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *documents READ documents CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *history READ historyModel CONSTANT FINAL)
    Q_PROPERTY(staffelstab::RecordForm *form READ form CONSTANT FINAL)
    Q_PROPERTY(staffelstab::RecordForm *knowledgeForm READ knowledgeForm CONSTANT FINAL)
    Q_PROPERTY(staffelstab::StepsViewModel *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(staffelstab::DigitizationViewModel *digitization READ digitization CONSTANT FINAL)
    Q_PROPERTY(staffelstab::ValuesViewModel *values READ values CONSTANT FINAL)
    Q_PROPERTY(staffelstab::FileTextViewModel *fileText READ fileText CONSTANT FINAL)
    Q_PROPERTY(staffelstab::TaskProgress *readingProgress READ readingProgress CONSTANT FINAL)
    Q_PROPERTY(staffelstab::FlowViewModel *flow READ flow CONSTANT FINAL)
    Q_PROPERTY(staffelstab::SimilarViewModel *similar READ similar CONSTANT FINAL)
    Q_PROPERTY(staffelstab::RiskViewModel *risk READ risk CONSTANT FINAL)
    Q_PROPERTY(staffelstab::ReviewViewModel *review READ review CONSTANT FINAL)
    Q_PROPERTY(staffelstab::CompletenessViewModel *completeness READ completeness CONSTANT FINAL)
    Q_PROPERTY(staffelstab::CommentsViewModel *comments READ comments CONSTANT FINAL)
    Q_PROPERTY(staffelstab::ReadReceiptViewModel *receipt READ receipt CONSTANT FINAL)
    Q_PROPERTY(staffelstab::ComparisonViewModel *comparison READ comparison CONSTANT FINAL)
    Q_PROPERTY(staffelstab::TrialsViewModel *trials READ trials CONSTANT FINAL)

  public:
    enum class Tab { Reading, Details, Steps, Flow, Knowledge, Documents, Digitization, Handover, Comments, History };
    Q_ENUM(Tab)

    SheetViewModel(Session &session, AppSettings &settings, QObject *parent = nullptr);

    /// Shows a process, at one of its fields or at a record that belongs to it where these are given.
    void openProcess(const Id &process, const QString &field = {}, const Id &record = {});
    Q_INVOKABLE void close();

    bool isOpen() const { return m_open; }
    QString processId() const { return m_id; }
    Tab tab() const { return m_tab; }
    void setTab(Tab tab);
    int section() const { return m_section; }
    void setSection(int section);
    bool isLoading() const { return m_loading; }
    QString name() const { return m_sheet.process.name; }
    QString subtitle() const;
    QString definition() const { return m_sheet.process.definition; }
    QString description() const { return m_sheet.process.description; }
    QString reviewText() const;
    QString reviewToneText() const;
    QString mediaBreakText() const;
    QStringList tags() const;
    QAbstractItemModel *who() { return &m_who; }
    QAbstractItemModel *facts() { return &m_facts; }
    QAbstractItemModel *knowledge() { return &m_knowledge; }
    QAbstractItemModel *contacts() { return &m_contacts; }
    QAbstractItemModel *documents() { return &m_documents; }
    QAbstractItemModel *historyModel() { return &m_history; }
    RecordForm *form() { return &m_form; }
    RecordForm *knowledgeForm() { return &m_knowledgeForm; }
    StepsViewModel *steps() { return &m_steps; }
    DigitizationViewModel *digitization() { return &m_digitization; }
    ValuesViewModel *values() { return &m_values; }
    FileTextViewModel *fileText() { return &m_fileText; }
    TaskProgress *readingProgress();
    FlowViewModel *flow() { return &m_flow; }
    SimilarViewModel *similar() { return &m_similar; }
    RiskViewModel *risk() { return &m_risk; }
    ReviewViewModel *review() { return &m_review; }
    CompletenessViewModel *completeness() { return &m_completeness; }
    CommentsViewModel *comments() { return &m_comments; }
    ReadReceiptViewModel *receipt() { return &m_receipt; }
    ComparisonViewModel *comparison() { return &m_comparison; }
    TrialsViewModel *trials() { return &m_trials; }

    /// Opens one section for writing.
    Q_INVOKABLE void editSection(int section);
    /// What was said, and a line to say something about this step.
    Q_INVOKABLE void showComments(const QString &subject);
    Q_INVOKABLE void showStep(const QString &step);
    /// A new knowledge item of the process, or of one of its steps.
    Q_INVOKABLE void addKnowledge(const QString &title, const QString &step = {});
    Q_INVOKABLE void removeRecord(const QString &id, const QString &name);
    Q_INVOKABLE void attach(const QUrl &file);
    /// Files or a picture from the clipboard.
    Q_INVOKABLE void attachPasted();
    /// What was read of a file, at its first page.
    Q_INVOKABLE void showFileText(const QString &attachment, const QString &name);
    Q_INVOKABLE void readFile(const QString &attachment);
    Q_INVOKABLE void saveCopy(const QString &attachment, const QUrl &target);
    /// Takes one change of the history back as a new one.
    Q_INVOKABLE void takeBack(const QString &command);
    Q_INVOKABLE void removeProcess();
    /// Leads to where a document is made of the sheet.
    Q_INVOKABLE void makeDocument() { Q_EMIT documentRequested(m_id, name()); }
    /// Everything typed is saved at once; before the page is left.
    Q_INVOKABLE void flush();

  Q_SIGNALS:
    void openChanged();
    void tabChanged();
    void shown();
    void documentRequested(const QString &process, const QString &name);
    /// A sentence about what cannot be undone.
    void told(const QString &sentence);
    void done(const QString &sentence);
    void failed(const QString &sentence);
    /// What was typed for something new could not be kept; it goes back into its line.
    void entryRefused(const QString &text);

  private:
    struct Story {
        QList<HistoryEntry> entries;
        Labels labels;
    };
    static Result<Story> readStory(Workspace &workspace, const ProcessSheet &sheet);

    void load();
    void show(ProcessSheet sheet);
    void showWanted();
    void showDocuments();
    void showFilePage(const Id &attachment, const FilePlace &place);
    void showPart(const QString &part);
    void showField(const QString &field);
    void loadHistory();
    template <typename Job> void run(Job job, const QString &sentence);
    void remove(const Id &id, const QString &sentence);
    void keepFile(const GivenFile &file);

    Session &m_session;
    RecordForm m_form;
    RecordForm m_knowledgeForm;
    StepsViewModel m_steps;
    DigitizationViewModel m_digitization;
    ValuesViewModel m_values;
    FlowViewModel m_flow;
    FileTextViewModel m_fileText;
    SimilarViewModel m_similar;
    CompletenessViewModel m_completeness;
    RiskViewModel m_risk;
    ReviewViewModel m_review;
    CommentsViewModel m_comments;
    ReadReceiptViewModel m_receipt;
    ComparisonViewModel m_comparison;
    TrialsViewModel m_trials;
    ProcessSheet m_sheet;
    RowsModel<FactRow> m_who;
    RowsModel<FactRow> m_facts;
    RowsModel<KnowledgeRow> m_knowledge;
    RowsModel<FactRow> m_contacts;
    RowsModel<DocumentRow> m_documents;
    RowsModel<HistoryRow> m_history;
    Id m_id;
    QString m_wantedField;
    Id m_wantedRecord;
    Tab m_tab = Tab::Reading;
    int m_section = 0;
    qint64 m_ticket = 0;
    bool m_open = false;
    bool m_loading = false;
};

} // namespace staffelstab
