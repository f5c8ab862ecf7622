// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/planviewmodel.h"

#include "errortext.h"
#include "usecase/processes.h"
#include "usecase/trialling.h"
#include "wording.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

const QStringList kAskedOnThePage{u"title"_s,
                                  u"state"_s,
                                  u"pausedState"_s,
                                  u"overrides"_s,
                                  u"leaverReleased"_s,
                                  u"successorConfirmed"_s,
                                  u"supervisorConfirmed"_s,
                                  u"voluntaryConsent"_s};

enum Tab { Stand, Processes, Measures, OpenMatters };

} // namespace

PlanViewModel::PlanViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_form(session, RecordKind::HandoverPlan, kAskedOnThePage),
      m_measureForm(session, RecordKind::Measure, {u"plan"_s}), m_caseForm(session, RecordKind::OpenCase, {u"post"_s}),
      m_milestones(milestoneRoles()), m_processes(plannedRoles()), m_measures(measureRoles()), m_cases(caseRoles()),
      m_accesses(accessRoles()), m_rules(ruleRoles()), m_consents(consentRoles())
{
    connect(&m_session, &Session::recordsChanged, this, [this] {
        if (m_open) load();
    });
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() != Session::State::Open) close();
    });
    for (RecordForm *form : {&m_measureForm, &m_caseForm})
        connect(form, &RecordForm::gone, form, &RecordForm::close);
    connect(&m_form, &RecordForm::gone, this, &PlanViewModel::close);
}

void PlanViewModel::openPlan(const Id &plan)
{
    if (m_open && plan == m_id) return;
    close();
    m_id = plan;
    m_open = true;
    m_loading = true;
    m_view = {};
    m_tab = Stand;
    m_wantedPart.clear();
    m_form.openRecord(plan);
    Q_EMIT openChanged();
    Q_EMIT tabChanged();
    load();
}

void PlanViewModel::showPart(const Id &record)
{
    m_wantedPart = record;
    if (!m_loading) showWantedPart();
}

void PlanViewModel::showWantedPart()
{
    const Id record = std::exchange(m_wantedPart, {});
    const auto isIn = [&](const auto &rows) {
        return std::ranges::any_of(rows, [&](const auto &row) { return row.record == record; });
    };
    if (isIn(m_processes.rows())) return setTab(Processes);
    if (isIn(m_measures.rows())) {
        setTab(Measures);
        editMeasure(record);
    } else if (isIn(m_cases.rows())) {
        setTab(OpenMatters);
        editCase(record);
    }
}

void PlanViewModel::close()
{
    if (!m_open) return;
    ++m_ticket;
    m_open = false;
    m_form.close();
    m_measureForm.close();
    m_caseForm.close();
    Q_EMIT openChanged();
}

void PlanViewModel::flush()
{
    m_form.flush();
    m_measureForm.flush();
    m_caseForm.flush();
}

void PlanViewModel::setTab(int tab)
{
    if (tab == m_tab) return;
    flush();
    m_tab = tab;
    Q_EMIT tabChanged();
}

void PlanViewModel::load()
{
    m_session.read(
        this, [id = m_id](Workspace &workspace) { return planView(workspace, id, QDate::currentDate()); },
        [this, ticket = ++m_ticket](Result<PlanView> view) {
            if (ticket != m_ticket) return;
            if (view) return show(*std::move(view));
            close();
            if (view.error().code != ErrorCode::NotFound) Q_EMIT failed(errorText(view.error()));
        });
}

void PlanViewModel::show(PlanView view)
{
    m_view = std::move(view);
    m_loading = false;
    const bool hasEnded = handover::isReadOnly(m_view.facts.plan.state);
    m_form.setEditable(hasEnded ? std::optional(handover::followUpFields()) : std::nullopt);
    m_measureForm.setEditable(hasEnded ? std::optional(QStringList()) : std::nullopt);
    m_milestones.replace(milestoneRows(m_view));
    m_processes.replace(plannedRows(m_view));
    m_measures.replace(measureRows(m_view));
    m_cases.replace(caseRows(m_view));
    m_accesses.replace(accessRows(m_view));
    m_rules.replace(ruleRows(m_view));
    m_consents.replace(consentRows(m_view));
    Q_EMIT shown();
    if (!m_wantedPart.isEmpty()) showWantedPart();
}

bool PlanViewModel::isReadOnly() const
{
    return m_session.isReadOnly() || handover::isReadOnly(m_view.facts.plan.state);
}

QString PlanViewModel::state() const { return termWord(u"planState", m_view.facts.plan.state); }

QString PlanViewModel::lastDay() const
{
    if (!m_view.last.date.isValid()) return tr("No last working day is known.");
    const QString day = dateText(m_view.last.date);
    return m_view.last.isEstimate ? tr("Last working day: %1 (estimated, the end of the leaving month)").arg(day)
                                  : tr("Last working day: %1").arg(day);
}

QString PlanViewModel::figures() const
{
    if (!m_view.coverage || !m_view.degree) return tr("Not rated yet: no process has its four answers.");
    return tr("Written down: %1 % · handed over: %2 %").arg(*m_view.coverage).arg(*m_view.degree);
}

QString PlanViewModel::hours() const
{
    return tr("%1 of %2 hours planned").arg(m_view.hours).arg(m_view.facts.plan.timeBudgetHours.value_or(0));
}

bool PlanViewModel::isOverBudget() const { return m_view.hours > m_view.facts.plan.timeBudgetHours.value_or(0); }

QStringList PlanViewModel::lacking() const
{
    QStringList words;
    for (const handover::GateNeed need : m_view.lacking)
        words << needText(need);
    return words;
}

QString PlanViewModel::next() const { return m_view.next.isEmpty() ? QString() : termWord(u"planState", m_view.next); }

QStringList PlanViewModel::moves() const
{
    QStringList words;
    for (const QString &state : m_view.back)
        words << tr("Back to: %1").arg(termWord(u"planState", state));
    for (const QString &state : m_view.beside)
        words << termWord(u"planState", state);
    return words;
}

QStringList PlanViewModel::priorities() const { return priorityWords(); }

Id PlanViewModel::signerId() const
{
    const HandoverPlan &plan = m_view.facts.plan;
    return plan.successors.isEmpty() ? plan.interimKeeper : plan.successors.front();
}

QString PlanViewModel::signer() const
{
    const auto found = std::ranges::find(m_view.labels, signerId(), &RecordLabel::id);
    return found == m_view.labels.end() ? QString() : found->title;
}

template <typename Job> void PlanViewModel::run(Job job, const QString &sentence)
{
    flush();
    m_session.write(this, std::move(job), [this, sentence](const auto &result) {
        if (!result) {
            load(); // what is chosen on screen goes back to what is stored
            return Q_EMIT failed(errorText(result.error()));
        }
        if (!sentence.isEmpty()) Q_EMIT done(sentence);
    });
}

void PlanViewModel::advance()
{
    run([id = m_id](Workspace &workspace) { return advancePlan(workspace, id, QDate::currentDate()); },
        tr("The plan goes on with: %1.").arg(next()));
}

void PlanViewModel::move(int which, const QString &reason)
{
    const QString to = movable().value(which);
    if (to.isEmpty()) return;
    run([id = m_id, to, reason](Workspace &workspace) { return movePlan(workspace, id, to, reason); },
        tr("The plan is now: %1.").arg(termWord(u"planState", to)));
}

void PlanViewModel::refuse(const QString &typed, const Error &error)
{
    Q_EMIT entryRefused(typed);
    Q_EMIT failed(errorText(error));
}

void PlanViewModel::addMeasure(const QString &text)
{
    if (text.trimmed().isEmpty()) return;
    auto measure = std::get<Measure>(blank(RecordKind::Measure));
    measure.plan = m_id;
    measure.text = text.trimmed();
    m_session.write(
        this, [measure](Workspace &workspace) { return addRecord(workspace, measure); },
        [this, text](const Result<Saved> &saved) {
            if (!saved) return refuse(text, saved.error());
            m_measureForm.openRecord(saved->id);
        });
}

void PlanViewModel::editMeasure(const QString &id) { m_measureForm.openRecord(id); }

void PlanViewModel::addCase(const QString &title)
{
    if (title.trimmed().isEmpty()) return;
    auto open = std::get<OpenCase>(blank(RecordKind::OpenCase));
    open.post = m_view.facts.plan.post;
    open.title = title.trimmed();
    m_session.write(
        this, [open](Workspace &workspace) { return addRecord(workspace, open); },
        [this, title](const Result<Saved> &saved) {
            if (!saved) return refuse(title, saved.error());
            m_caseForm.openRecord(saved->id);
        });
}

void PlanViewModel::editCase(const QString &id) { m_caseForm.openRecord(id); }

void PlanViewModel::cut()
{
    run([id = m_id](Workspace &workspace) { return cutMeasures(workspace, id); },
        tr("What does not fit into the time budget is marked."));
}

void PlanViewModel::tick(const QString &access, bool handedOver)
{
    const QJsonObject given{{u"given"_s, handedOver}, {u"date"_s, QDate::currentDate().toString(Qt::ISODate)}};
    run([access, given](Workspace &workspace) { return setFields(workspace, access, {{u"handedOver"_s, given}}); });
}

void PlanViewModel::sign(const QString &planned, bool alone)
{
    const QString stage = alone ? u"Alone"_s : u"Guided"_s;
    run([planned, stage, person = signerId()](
            Workspace &workspace) { return signTransfer(workspace, planned, stage, person, QDate::currentDate()); },
        tr("Signed: %1, %2.").arg(termWord(u"transferProof", stage), signer()));
}

void PlanViewModel::tryOut(const QString &process)
{
    flush();
    m_session.write(
        this, [process](Workspace &workspace) { return beginTrial(workspace, process, QDate::currentDate()); },
        [this](const Result<Saved> &begun) {
            if (!begun) return Q_EMIT failed(errorText(begun.error()));
            Q_EMIT trialRequested(begun->id);
        });
}

void PlanViewModel::prioritise(const QString &record, int who, int value)
{
    static constexpr std::array fields{"priorityExpert", "prioritySupervisor", "prioritySuccessor"};
    if (who < 0 || who >= static_cast<int>(fields.size())) return;
    const QString field = QString::fromLatin1(fields.at(static_cast<std::size_t>(who)));
    const QString code = priorityCode(value);
    run([record, field, code](Workspace &workspace) {
        return setFields(workspace, record, {{field, code.isEmpty() ? QJsonValue() : QJsonValue(code)}});
    });
}

void PlanViewModel::passOver(int rule, const QString &reason)
{
    run([id = m_id, rule, reason](Workspace &workspace) {
        return passOverRule(workspace, id, static_cast<handover::ClosingRule>(rule), reason);
    });
}

void PlanViewModel::confirm(const QString &field, bool given)
{
    const QJsonObject consent{{u"given"_s, given}, {u"date"_s, QDate::currentDate().toString(Qt::ISODate)}};
    run([id = m_id, field, consent](Workspace &workspace) { return setFields(workspace, id, {{field, consent}}); });
}

} // namespace staffelstab
