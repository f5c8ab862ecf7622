// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/trialviewmodel.h"

#include "errortext.h"
#include "form/draft.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

/// What cannot be saved is kept as a draft beside the settings, there and then.
Result<Done> keepOrDraft(Workspace &workspace, const Id &run, const QList<StepTrial> &said, const Id &at)
{
    const auto saved = keepTrials(workspace, run, said, at);
    if (saved) {
        (void)dropDraft(workspace, run);
    } else {
        TrialRun typed;
        typed.trials = said;
        (void)keepDraft(workspace, {RecordKind::TrialRun, run, 0, valuesOf(AnyRecord(typed))});
    }
    return saved;
}

/// What is known at the step, and the accesses of the whole process, without which no step works.
QList<KnowledgeRow> hintsAt(const TrialView &view, const Id &step)
{
    ProcessSheet part;
    for (const KnowledgeItem &item : view.sheet.knowledge)
        if (item.links.contains(step) || item.kind == u"Access") part.knowledge << item;
    return knowledgeRows(part);
}

} // namespace

TrialViewModel::TrialViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_hints(knowledgeRoles()), m_rows(trialRoles())
{
    connect(&m_timer, &KeepTimer::due, this, &TrialViewModel::keep);
    connect(&m_session, &Session::recordsChanged, this, &TrialViewModel::follow);
    connect(&m_session, &Session::aboutToClose, this, &TrialViewModel::flush);
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() != Session::State::Open && m_open) close();
    });
}

TrialViewModel::~TrialViewModel() { flush(); }

Result<TrialViewModel::Loaded> TrialViewModel::read(Workspace &workspace, const Id &run)
{
    auto view = trialView(workspace, run, QDate::currentDate());
    if (!view) return view.error();
    Loaded loaded{*std::move(view), {}};
    if (const auto draft = draftOf(workspace, run)) {
        AnyRecord typed = TrialRun{};
        applyDraft(*draft, typed);
        loaded.drafts = std::get<TrialRun>(typed).trials;
    }
    return loaded;
}

void TrialViewModel::openTrial(const Id &run)
{
    flush();
    m_id = run;
    m_open = true;
    m_loading = true;
    m_resumes = true;
    m_view = {};
    m_steps.clear();
    m_unsaved.clear();
    m_error.clear();
    m_page = Page::Step;
    Q_EMIT openChanged();
    Q_EMIT shown();
    load();
}

void TrialViewModel::close()
{
    if (!m_open) return;
    flush();
    ++m_ticket;
    m_open = false;
    Q_EMIT openChanged();
}

void TrialViewModel::flush()
{
    if (m_open && !m_unsaved.isEmpty()) keep();
}

/// While something of ours is on its way, what is read would be older than what is shown.
void TrialViewModel::follow()
{
    if (!m_open) return;
    m_stale = isUnsaved();
    if (!m_stale) load();
}

void TrialViewModel::load()
{
    m_stale = false;
    m_reading = true;
    m_session.read(
        this, [id = m_id](Workspace &workspace) { return read(workspace, id); },
        [this, ticket = ++m_ticket](Result<Loaded> loaded) {
            if (ticket != m_ticket) return;
            m_reading = false;
            if (loaded) return show(*std::move(loaded));
            const bool isGone = !m_loading && loaded.error().code == ErrorCode::NotFound; // taken back or thrown away
            m_unsaved.clear();
            close();
            if (!isGone) Q_EMIT failed(errorText(loaded.error()));
        });
}

void TrialViewModel::show(Loaded loaded)
{
    const bool isTyping = !m_unsaved.isEmpty();
    m_view = std::move(loaded.view);
    m_loading = false;
    m_steps = stepRows(m_view.sheet);
    if (!isTyping && !isFinished())
        for (const StepTrial &typed : std::as_const(loaded.drafts))
            m_unsaved.insert(typed.step, typed);
    for (const StepTrial &typed : std::as_const(m_unsaved))
        for (StepTrial &trial : m_view.run.trials)
            if (trial.step == typed.step) trial = typed;
    if (std::exchange(m_resumes, false)) {
        m_at = m_view.run.lastStep;
        m_page = isFinished() ? Page::Summary : Page::Step;
    }
    if (place() < 0 && !m_view.sheet.steps.isEmpty()) m_at = m_view.sheet.steps.front().id;
    refresh();
    Q_EMIT noteChanged();
    if (!isTyping && !m_unsaved.isEmpty()) keep();
}

void TrialViewModel::refresh()
{
    m_view.counts = handover::countTrials(m_view.run.trials);
    m_hints.replace(hintsAt(m_view, m_at));
    m_rows.replace(trialRows(m_view));
    Q_EMIT shown();
}

qsizetype TrialViewModel::place() const
{
    const auto found = std::ranges::find(m_view.sheet.steps, m_at, &Step::id);
    return found == m_view.sheet.steps.end() ? -1 : found - m_view.sheet.steps.begin();
}

StepTrial TrialViewModel::trial() const
{
    const auto found = std::ranges::find(m_view.run.trials, m_at, &StepTrial::step);
    return found == m_view.run.trials.end() ? StepTrial() : *found;
}

QString TrialViewModel::staleText() const
{
    return m_view.isOfThisSheet ? QString()
                                : tr("The steps have been changed since this run began; it speaks about the version of "
                                     "that day.");
}

QString TrialViewModel::position() const { return tr("Step %1 of %2").arg(place() + 1).arg(m_view.sheet.steps.size()); }

QString TrialViewModel::verdict() const { return termWord(u"trialVerdict", trial().verdict); }

QString TrialViewModel::verdictTone() const
{
    for (const TrialRow &each : m_rows.rows())
        if (each.step == m_at) return each.tone;
    return {};
}

QString TrialViewModel::asked() const { return m_view.expert.title; }

QStringList TrialViewModel::signers() const
{
    QStringList names;
    for (const RecordLabel &signer : m_view.signers)
        names << signer.title;
    return names;
}

QString TrialViewModel::savedText() const
{
    if (isUnsaved()) return tr("is being saved …");
    return m_savedAt.isValid() ? tr("Saved at %1").arg(timeText(m_savedAt)) : QString();
}

void TrialViewModel::setNote(const QString &note)
{
    StepTrial said = trial();
    if (said.step.isEmpty() || said.note == note || isReadOnly() || isFinished()) return;
    said.note = note;
    change(said);
    m_timer.typed();
    Q_EMIT noteChanged();
    Q_EMIT savedChanged();
}

void TrialViewModel::change(const StepTrial &said)
{
    for (StepTrial &each : m_view.run.trials)
        if (each.step == said.step) each = said;
    m_unsaved.insert(said.step, said);
}

void TrialViewModel::keep()
{
    m_timer.stop();
    if (!m_open || isReadOnly() || isFinished()) return;
    if (m_unsaved.isEmpty() && !m_view.isOwn) return; // where a colleague goes on is not for others to say
    const QList<StepTrial> said = m_unsaved.values();
    const Id at = m_view.isOwn ? m_at : Id();
    ++m_saving;
    m_session.write(
        this, [id = m_id, said, at](Workspace &workspace) { return keepOrDraft(workspace, id, said, at); },
        [this, said](const Result<Done> &saved) { kept(saved, said); });
    Q_EMIT savedChanged();
}

void TrialViewModel::kept(const Result<Done> &saved, const QList<StepTrial> &sent)
{
    --m_saving;
    m_error = saved ? QString() : errorText(saved.error());
    if (saved) {
        m_savedAt = QDateTime::currentDateTimeUtc();
        for (const StepTrial &each : sent)
            if (m_unsaved.value(each.step) == each) m_unsaved.remove(each.step);
    }
    Q_EMIT savedChanged();
    if (m_open && !isUnsaved() && (m_stale || m_reading)) load(); // what is being read may be older
}

void TrialViewModel::showStep(const Id &step)
{
    m_at = step;
    m_page = Page::Step;
    refresh();
    Q_EMIT noteChanged();
    Q_EMIT visited();
}

void TrialViewModel::settle(const QString &verdict)
{
    StepTrial said = trial();
    if (!said.step.isEmpty() && !isReadOnly() && !isFinished()) {
        said.verdict = verdict;
        said.name = name();
        change(said);
    }
    next();
}

void TrialViewModel::didNotHold()
{
    StepTrial said = trial();
    if (said.step.isEmpty() || isReadOnly() || isFinished()) return;
    said.verdict = u"Failed"_s;
    said.name = name();
    change(said);
    refresh();
    keep();
    Q_EMIT noteWanted();
}

void TrialViewModel::next()
{
    if (isLast()) return showSummary();
    showStep(m_view.sheet.steps[place() + 1].id);
    keep();
}

void TrialViewModel::back()
{
    if (isFirst()) return;
    showStep(m_view.sheet.steps[place() - 1].id);
    keep();
}

void TrialViewModel::goTo(const QString &step)
{
    showStep(step);
    if (!m_unsaved.isEmpty()) keep();
}

void TrialViewModel::showSummary()
{
    if (!m_unsaved.isEmpty()) keep();
    m_page = Page::Summary;
    refresh();
}

template <typename Job> void TrialViewModel::run(Job job, const QString &sentence)
{
    if (!m_unsaved.isEmpty()) keep();
    m_session.write(this, std::move(job), [this, sentence](const auto &result) {
        if (!result) return Q_EMIT failed(errorText(result.error()));
        if (!sentence.isEmpty()) Q_EMIT done(sentence);
    });
}

void TrialViewModel::finish()
{
    run([id = m_id](Workspace &workspace) { return finishTrial(workspace, id, QDate::currentDate()); },
        tr("The trial run has ended."));
}

void TrialViewModel::resume()
{
    run([id = m_id](Workspace &workspace) { return resumeTrial(workspace, id); }, tr("The trial run goes on."));
}

void TrialViewModel::ask(const QString &step)
{
    run([id = m_id, step,
         text = trialQuestion(m_view, step)](Workspace &workspace) { return askAboutStep(workspace, id, step, text); },
        tr("The question waits on the start page."));
}

void TrialViewModel::noteDown(const QString &step)
{
    run([id = m_id, step,
         title = trialNoteTitle(m_view, step)](Workspace &workspace) { return noteAtStep(workspace, id, step, title); },
        tr("Noted at the step, among what to look out for."));
}

void TrialViewModel::sign(int signer, bool alone)
{
    const Id person = m_view.signers.value(signer).id;
    const QString manner = alone ? u"Alone"_s : u"Guided"_s;
    run([id = m_id, manner, person](Workspace &workspace) { return signTrial(workspace, id, manner, person); },
        tr("Entered as proof in the hand-over plan."));
}

void TrialViewModel::discard()
{
    m_unsaved.clear();
    m_timer.stop();
    run([id = m_id](Workspace &workspace) { return removeRecords(workspace, {id}); },
        tr("The trial run lies in the bin."));
}

} // namespace staffelstab
