// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/digitizationviewmodel.h"

#include "errortext.h"
#include "model/rpamodel.h"
#include "process/digitizationrows.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{

DigitizationViewModel::DigitizationViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_notes(session), m_statuses(statusRoles()),
      m_assessments(assessmentRoles()), m_recommendations(recommendationRoles()),
      m_unsaved(session, RecordKind::Assessment, u"unsaved assessment of "_s, unitedAssessments),
      m_choices(session, RecordKind::Recommendation, nullptr)
{
    const auto keep = [this] { m_unsaved.keep(m_draft.typed()); };
    connect(&m_draft, &AssessmentDraft::edited, this, keep);
    connect(&m_unsaved, &UnsavedNotes::found, this, [this, keep](const QJsonObject &kept) {
        m_draft.restore(kept);
        keep();
    });
    connect(&m_unsaved, &UnsavedNotes::failed, this, &DigitizationViewModel::failed);
    connect(&m_notes, &StatusNotes::changed, this, [this] { m_statuses.replace(m_notes.rows()); });
    connect(&m_notes, &StatusNotes::failed, this, &DigitizationViewModel::failed);
}

void DigitizationViewModel::show(const ProcessSheet &sheet)
{
    const bool other = sheet.process.id != m_process;
    m_process = sheet.process.id;
    m_notes.show(m_process, sheet.process.offering);
    m_assessments.replace(assessmentRows(sheet.assessments));
    m_recommendations.replace(recommendationRows(sheet.recommendations));
    m_newestModel = sheet.assessments.isEmpty() ? QString() : sheet.assessments.front().model;
    m_course = courseOf(sheet.assessments);
    if (other) m_draft.open();
    if (other) m_unsaved.open(m_process);
    m_draft.follow(sheet.assessments + sheet.ratings);
    Q_EMIT shown();
}

void DigitizationViewModel::flush()
{
    m_notes.flush();
    m_unsaved.flush();
}

void DigitizationViewModel::leave()
{
    m_notes.leave();
    m_unsaved.open({});
    m_process.clear();
}

QString DigitizationViewModel::statusText() const
{
    QStringList words;
    for (const StatusRow &row : m_statuses.rows())
        if (row.set) words << row.label;
    return words.join(u", "_s);
}

QString DigitizationViewModel::levelText() const
{
    if (m_assessments.rows().isEmpty()) return {};
    const AssessmentRow &newest = m_assessments.rows().front();
    return tr("%1 (%2)").arg(newest.level, newest.model);
}

template <typename Job> void DigitizationViewModel::run(Job job, const QString &sentence)
{
    m_session.write(this, std::move(job), [this, sentence](const auto &result) {
        if (result) return Q_EMIT done(sentence);
        const QList<StatusRow> unchanged = m_statuses.rows();
        m_statuses.replace({}); // a ticked box shows again what is stored
        m_statuses.replace(unchanged);
        Q_EMIT failed(errorText(result.error()));
    });
}

void DigitizationViewModel::setStatus(const QString &code, bool present, const QString &reason)
{
    m_notes.flush(); // what is typed of a word is not to come after the word has gone
    OfferingStatus status;
    status.status = code;
    status.reason = reason.trimmed();
    const QString word = termWord(u"offering", code);
    run([process = m_process, status,
         present](Workspace &workspace) { return setOffering(workspace, {process}, status, present); },
        present ? tr("Status “%1” is set.").arg(word) : tr("Status “%1” is cleared.").arg(word));
}

void DigitizationViewModel::noteStatus(const QString &code, const QString &field, const QString &text)
{
    m_notes.type(code, field, text);
}

void DigitizationViewModel::beginAssessment()
{
    if (m_draft.model() != kRpaModel) return;
    m_draft.setModel(findMaturityModel(m_newestModel) ? m_newestModel : maturityModels().front().code);
}

void DigitizationViewModel::beginRating() { m_draft.setModel(kRpaModel.toString()); }

void DigitizationViewModel::saveAssessment()
{
    const AssessmentEntry entry = m_draft.entry();
    const auto saving = std::pair(m_process, entry.model);
    if (!m_draft.isReady() || m_saving.contains(saving)) return;
    m_saving << saving;
    m_session.write(
        this,
        [record = AnyRecord(m_draft.assessment(m_process))](Workspace &workspace) { return save(workspace, record); },
        [this, process = m_process, entry, saving](const Result<Saved> &saved) {
            m_saving.removeOne(saving);
            if (!saved) return Q_EMIT failed(errorText(saved.error()));
            if (process != m_process) {
                m_unsaved.correct(process,
                                  [entry](QJsonObject kept) { return withoutAssessment(std::move(kept), entry); });
            } else {
                m_draft.saved(entry);
                Q_EMIT assessed();
            }
            Q_EMIT done(tr("The assessment is saved. Earlier ones stay in the list."));
        });
}

void DigitizationViewModel::link(const QString &recommendation)
{
    run([process = m_process,
         recommendation](Workspace &workspace) { return linkRecommendation(workspace, process, recommendation); },
        tr("The recommendation is linked to this process."));
}

void DigitizationViewModel::unlink(const QString &recommendation)
{
    run([process = m_process,
         recommendation](Workspace &workspace) { return unlinkRecommendation(workspace, process, recommendation); },
        tr("The recommendation is no longer linked to this process. It still exists."));
}

void DigitizationViewModel::recommend(const QString &title)
{
    if (title.trimmed().isEmpty()) return;
    auto recommendation = std::get<Recommendation>(blank(RecordKind::Recommendation));
    recommendation.title = title.trimmed();
    recommendation.processes = {m_process};
    m_session.write(
        this, [record = AnyRecord(recommendation)](Workspace &workspace) { return save(workspace, record); },
        [this, title](const Result<Saved> &saved) {
            if (saved) return Q_EMIT done(tr("The recommendation is written down and linked to this process."));
            Q_EMIT entryRefused(title);
            Q_EMIT failed(errorText(saved.error()));
        });
}

void DigitizationViewModel::decide(const QString &recommendation, const QString &state, const QString &reason,
                                   const QString &sentence)
{
    QJsonObject values{{u"state"_s, state}};
    if (!reason.trimmed().isEmpty()) values.insert(u"decisionNote"_s, reason.trimmed());
    run([recommendation, values](Workspace &workspace) { return setFields(workspace, recommendation, values); },
        sentence);
}

void DigitizationViewModel::accept(const QString &recommendation, const QString &reason)
{
    decide(recommendation, u"Accepted"_s, reason, tr("The recommendation is accepted."));
}

void DigitizationViewModel::decline(const QString &recommendation, const QString &reason)
{
    decide(recommendation, u"Declined"_s, reason, tr("The recommendation is declined."));
}

} // namespace staffelstab
