// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/sheetviewmodel.h"

#include "attachmentwords.h"
#include "base/safewrite.h"
#include "errortext.h"
#include "process/registercolumns.h"
#include "removaltext.h"
#include "shell/attachmentreader.h"
#include "usecase/guard.h"
#include "wording.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

/// What the reading view begins with; whoever is led to another field sees it among its neighbours.
const QStringList kReadFirst{u"name"_s, u"definition"_s, u"description"_s, u"tags"_s};

Result<Done> writeCopy(Workspace &workspace, const Id &attachment, const QString &path)
{
    const auto bytes = attachmentBytes(workspace, attachment);
    if (!bytes) return bytes.error();
    return guard([&] {
        safeWrite(path, *bytes);
        return Done{};
    });
}

} // namespace

SheetViewModel::SheetViewModel(Session &session, AppSettings &settings, QObject *parent)
    : QObject(parent), m_session(session),
      m_form(session, RecordKind::Process, {u"offering"_s, u"partMarks"_s, u"knowledgeFactor"_s}),
      m_knowledgeForm(session, RecordKind::KnowledgeItem), m_steps(session), m_digitization(session),
      m_values(settings), m_fileText(session), m_similar(session), m_completeness(session), m_risk(session),
      m_review(session), m_comments(session), m_receipt(session), m_comparison(session), m_trials(session),
      m_who(factRoles()), m_facts(factRoles()), m_knowledge(knowledgeRoles()), m_contacts(factRoles()),
      m_documents(documentRoles()), m_history(historyRoles())
{
    connect(&m_session, &Session::recordsChanged, this, [this] {
        if (m_open) load();
    });
    connect(&m_session.attachmentReader(), &AttachmentReader::textKept, this, [this] {
        if (m_open && !m_sheet.attachments.isEmpty()) load();
    });
    connect(&m_session.attachmentReader(), &AttachmentReader::readingChanged, this, &SheetViewModel::showDocuments);
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() == Session::State::Opening) close();
    });
    connect(&m_form, &RecordForm::gone, this, &SheetViewModel::close);
    connect(&m_knowledgeForm, &RecordForm::gone, &m_knowledgeForm, &RecordForm::close);
    const auto pass = [this]<typename Part>(const Part *part) {
        connect(part, &Part::done, this, &SheetViewModel::done);
        connect(part, &Part::failed, this, &SheetViewModel::failed);
    };
    pass(&m_steps);
    pass(m_fileText.stepLines());
    pass(&m_digitization);
    pass(&m_completeness);
    pass(&m_review);
    pass(&m_comments);
    pass(&m_receipt);
    pass(&m_comparison);
    connect(&m_completeness, &CompletenessViewModel::answerRequested, this, &SheetViewModel::showPart);
    connect(&m_values, &ValuesViewModel::fieldWished, this, &SheetViewModel::showField);
    connect(&m_receipt, &ReadReceiptViewModel::comparisonWanted, this, [this](qint64 sequence) {
        setTab(Tab::History);
        m_comparison.compareWith(sequence);
    });
    connect(&m_risk, &RiskViewModel::failed, this, &SheetViewModel::failed);
    connect(&m_trials, &TrialsViewModel::failed, this, &SheetViewModel::failed);
    connect(&m_similar, &SimilarViewModel::openRequested, this, [this](const QString &id) { openProcess(id); });
}

void SheetViewModel::openProcess(const Id &process, const QString &field, const Id &record)
{
    m_wantedField = field;
    m_wantedRecord = record;
    if (m_open && process == m_id) return showWanted();
    flush();
    m_knowledgeForm.close();
    m_steps.close();
    m_fileText.close();
    m_similar.clear();
    m_id = process;
    m_open = true;
    m_loading = true;
    m_sheet = {};
    m_section = 0;
    m_tab = Tab::Reading;
    m_form.openRecord(process);
    Q_EMIT tabChanged();
    Q_EMIT openChanged();
    Q_EMIT shown();
    load();
}

void SheetViewModel::close()
{
    if (!m_open) return;
    ++m_ticket;
    m_comments.flush();
    m_digitization.leave();
    m_form.close();
    m_knowledgeForm.close();
    m_steps.leave();
    m_fileText.close();
    m_similar.clear();
    m_open = false;
    m_id.clear();
    Q_EMIT openChanged();
}

void SheetViewModel::flush()
{
    m_form.flush();
    m_knowledgeForm.flush();
    m_steps.form()->flush();
    m_comments.flush();
    m_digitization.flush();
}

void SheetViewModel::load()
{
    m_session.read(
        this, [id = m_id](Workspace &workspace) { return processSheet(workspace, id); },
        [this, ticket = ++m_ticket](Result<ProcessSheet> sheet) {
            if (ticket != m_ticket) return;
            if (sheet) return show(*std::move(sheet));
            const bool told = !m_loading && sheet.error().code == ErrorCode::NotFound; // it was removed from here
            close();
            if (!told) Q_EMIT failed(errorText(sheet.error()));
        });
}

void SheetViewModel::show(ProcessSheet sheet)
{
    m_sheet = std::move(sheet);
    m_who.replace(whoRows(m_sheet));
    m_facts.replace(factRows(m_sheet));
    m_steps.show(m_id, stepRows(m_sheet));
    m_knowledge.replace(knowledgeRows(m_sheet));
    m_contacts.replace(contactRows(m_sheet));
    showDocuments();
    m_digitization.show(m_sheet);
    m_values.show(m_sheet);
    m_flow.show(m_sheet);
    m_completeness.show(m_sheet);
    m_risk.show(m_sheet);
    m_review.show(m_sheet);
    m_comments.show(m_sheet);
    m_receipt.show(m_sheet);
    m_comparison.show(m_id);
    m_trials.show(m_sheet);
    m_similar.show(m_id);
    m_loading = false;
    Q_EMIT shown();
    showWanted();
    if (m_tab == Tab::History) loadHistory();
}

void SheetViewModel::showWanted()
{
    const QString field = std::exchange(m_wantedField, {});
    const Id record = std::exchange(m_wantedRecord, {});
    if (field == u"comments"_s) {
        setTab(Tab::Comments);
        return m_comments.showComment(record);
    }
    if (std::ranges::find(m_sheet.steps, record, &Step::id) != m_sheet.steps.end()) return showStep(record);
    if (field == u"attachments"_s) return setTab(Tab::Documents);
    if (const auto place = filePlaceIn(field)) return showFilePage(record, *place);
    if (field == u"assessments"_s) return setTab(Tab::Digitization);
    if (kReadFirst.contains(field)) return setTab(Tab::Reading);
    showField(field);
}

void SheetViewModel::showField(const QString &field)
{
    if (field == u"steps"_s) return setTab(Tab::Steps);
    if (const int section = m_form.sectionOf(field); section >= 0) editSection(section);
}

void SheetViewModel::showFilePage(const Id &attachment, const FilePlace &place)
{
    const auto file = std::ranges::find(m_sheet.attachments, attachment, &Attachment::id);
    setTab(Tab::Documents);
    if (file != m_sheet.attachments.end()) m_fileText.showFile(m_id, attachment, file->name, place);
}

void SheetViewModel::showDocuments()
{
    const AttachmentReader &reader = m_session.attachmentReader();
    const Reading reading = m_session.isReadOnly() ? Reading::Impossible
                            : reader.isReading()   ? Reading::UnderWay
                                                   : Reading::Idle;
    m_documents.replace(documentRows(m_sheet, reading));
}

/// Where a part of the sheet is written down.
void SheetViewModel::showPart(const QString &part)
{
    static const QHash<QString, Tab> tabs{{u"Steps"_s, Tab::Steps},          {u"DecisionRules"_s, Tab::Knowledge},
                                          {u"Exceptions"_s, Tab::Knowledge}, {u"Pitfalls"_s, Tab::Knowledge},
                                          {u"Resources"_s, Tab::Documents},  {u"Digitization"_s, Tab::Digitization}};
    static const QHash<QString, QString> fields{{u"Purpose"_s, u"definition"_s},
                                                {u"Trigger"_s, u"triggers"_s},
                                                {u"Deadlines"_s, u"deadlines"_s},
                                                {u"Participants"_s, u"participants"_s},
                                                {u"LegalBasis"_s, u"legalBases"_s},
                                                {u"Fallback"_s, u"fallback"_s},
                                                {u"Owner"_s, u"owner"_s}};
    if (const auto tab = tabs.constFind(part); tab != tabs.constEnd()) return setTab(*tab);
    showField(fields.value(part));
}

QString SheetViewModel::subtitle() const
{
    const Labels labels = labelsById(m_sheet.labels);
    QStringList parts;
    for (const QString &part : {m_sheet.process.localNumber, labelTitle(labels.value(m_sheet.process.leadUnit)),
                                labelTitle(labels.value(m_sheet.process.owner))})
        if (!part.isEmpty()) parts << part;
    return parts.join(u" · "_s);
}

QString SheetViewModel::reviewText() const { return termWord(u"reviewState", m_sheet.reviewState); }
QString SheetViewModel::reviewToneText() const { return reviewTone(m_sheet.reviewState); }

QString SheetViewModel::mediaBreakText() const
{
    const int breaks = m_sheet.mediaBreaks.value_or(0);
    return breaks == 0 ? QString() : tr("%n media break(s)", "", breaks);
}

QStringList SheetViewModel::tags() const
{
    QStringList words;
    for (const QString &tag : m_sheet.process.tags)
        words << termWord(u"tag", tag);
    return words;
}

void SheetViewModel::setTab(Tab tab)
{
    if (tab == m_tab) return;
    flush();
    m_tab = tab;
    if (tab == Tab::History)
        loadHistory();
    else
        m_comparison.setActive(false);
    Q_EMIT tabChanged();
}

void SheetViewModel::showComments(const QString &subject)
{
    setTab(Tab::Comments);
    m_comments.writeAbout(subject);
}

void SheetViewModel::showStep(const QString &step)
{
    setTab(Tab::Steps);
    m_steps.showStep(step);
}

void SheetViewModel::setSection(int section)
{
    if (section == m_section) return;
    m_form.flush();
    m_section = section;
    Q_EMIT tabChanged();
}

void SheetViewModel::editSection(int section)
{
    setSection(section);
    setTab(Tab::Details);
}

Result<SheetViewModel::Story> SheetViewModel::readStory(Workspace &workspace, const ProcessSheet &sheet)
{
    QStringList ids{sheet.process.id};
    for (const Step &step : sheet.steps)
        ids << step.id;
    for (const Assessment &assessment : sheet.assessments + sheet.ratings)
        ids << assessment.id;
    Story story;
    for (const QString &id : std::as_const(ids)) {
        const auto entries = staffelstab::history(workspace, id);
        if (!entries) return entries.error();
        story.entries << *entries;
    }
    std::ranges::sort(story.entries, std::greater(), &HistoryEntry::sequence);
    if (const auto labels = labelsFor(workspace, referencesIn(story.entries))) story.labels = labelsById(*labels);
    return story;
}

void SheetViewModel::loadHistory()
{
    m_session.read(
        this, [sheet = m_sheet](Workspace &workspace) { return readStory(workspace, sheet); },
        [this, id = m_id](Result<Story> story) {
            if (id != m_id) return;
            if (story)
                m_history.replace(historyRows(story->entries, story->labels));
            else
                Q_EMIT failed(errorText(story.error()));
        });
}

template <typename Job> void SheetViewModel::run(Job job, const QString &sentence)
{
    m_session.write(this, std::move(job), [this, sentence](const auto &result) {
        if (result)
            Q_EMIT done(sentence);
        else
            Q_EMIT failed(errorText(result.error()));
    });
}

void SheetViewModel::remove(const Id &id, const QString &sentence)
{
    m_session.write(
        this, [id](Workspace &workspace) { return removeRecords(workspace, {id}); },
        [this, sentence](const Result<Removal> &removal) {
            if (removal)
                Q_EMIT done(withUses(sentence, *removal));
            else
                Q_EMIT failed(errorText(removal.error()));
        });
}

void SheetViewModel::addKnowledge(const QString &title, const QString &step)
{
    if (title.trimmed().isEmpty()) return;
    auto item = std::get<KnowledgeItem>(blank(RecordKind::KnowledgeItem));
    item.title = title.trimmed();
    item.links = {step.isEmpty() ? m_id : step};
    m_session.write(
        this, [record = AnyRecord(item)](Workspace &workspace) { return save(workspace, record); },
        [this, title](const Result<Saved> &saved) {
            if (!saved) {
                Q_EMIT entryRefused(title);
                return Q_EMIT failed(errorText(saved.error()));
            }
            setTab(Tab::Knowledge);
            m_knowledgeForm.openRecord(saved->id);
        });
}

void SheetViewModel::removeRecord(const QString &id, const QString &name)
{
    if (m_knowledgeForm.recordId() == id) m_knowledgeForm.close();
    remove(id, tr("“%1” is in the bin now.").arg(name));
}

void SheetViewModel::attach(const QUrl &file)
{
    if (file.isLocalFile()) keepFile(fileAt(file));
}

void SheetViewModel::attachPasted()
{
    const QList<GivenFile> files = filesIn(QGuiApplication::clipboard()->mimeData());
    if (files.isEmpty()) Q_EMIT failed(nothingToPaste());
    for (const GivenFile &file : files)
        keepFile(file);
}

void SheetViewModel::keepFile(const GivenFile &file)
{
    run(
        [process = m_id, file](Workspace &workspace) -> Result<Saved> {
            const auto bytes = file.bytes();
            if (!bytes) return bytes.error();
            return attachFile(workspace, process, file.name, *bytes);
        },
        tr("“%1” is attached.").arg(file.name));
}

void SheetViewModel::showFileText(const QString &attachment, const QString &name)
{
    m_fileText.showFile(m_id, attachment, name);
}

void SheetViewModel::readFile(const QString &attachment)
{
    m_session.write(
        this, [attachment](Workspace &workspace) { return recogniseAgain(workspace, attachment); },
        [this, attachment](const Result<bool> &canRecognise) {
            if (!canRecognise) return Q_EMIT failed(errorText(canRecognise.error()));
            const AttachmentText text = m_sheet.attachmentTexts.value(attachment);
            if (!*canRecognise && hasPicturesToRead(text))
                Q_EMIT failed(tr("Pictures cannot be read on this machine: Tesseract with its German data is missing "
                                 "(tesseract-ocr-deu). The file itself is kept."));
            m_session.attachmentReader().resume();
        });
}

TaskProgress *SheetViewModel::readingProgress() { return m_session.attachmentReader().progress(); }

void SheetViewModel::saveCopy(const QString &attachment, const QUrl &target)
{
    const QString path = target.toLocalFile();
    m_session.read(
        this, [attachment, path](Workspace &workspace) { return writeCopy(workspace, attachment, path); },
        [this, path](const Result<Done> &result) {
            if (result)
                Q_EMIT told(tr("A copy was saved as “%1”.").arg(QFileInfo(path).fileName()));
            else
                Q_EMIT failed(errorText(result.error()));
        });
}

void SheetViewModel::takeBack(const QString &command)
{
    run([command](Workspace &workspace) { return undo(workspace, command); }, tr("The change was taken back."));
}

void SheetViewModel::removeProcess()
{
    const QString name = m_sheet.process.name;
    const Id id = m_id;
    close();
    remove(id, tr("“%1” and its steps are in the bin now.").arg(name));
}

} // namespace staffelstab
