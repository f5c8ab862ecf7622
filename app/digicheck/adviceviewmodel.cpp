// SPDX-License-Identifier: GPL-3.0-or-later
#include "digicheck/adviceviewmodel.h"

#include "errortext.h"
#include "suggestiontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{

AdviceViewModel::AdviceViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_recommendations(adviceRoles()), m_basis(findingRoles()),
      m_suggestionRows(suggestionRoles()), m_form(session, RecordKind::Recommendation)
{
    connect(&m_form, &RecordForm::gone, &m_form, &RecordForm::close);
}

void AdviceViewModel::show(const WorkshopView &view)
{
    if (m_workshop != view.workshop.id) {
        leave();
        m_chosen.clear();
        m_suggestions.clear();
        m_suggestionRows.replace({});
        m_loaded = false;
    }
    m_workshop = view.workshop.id;
    m_processes = view.workshop.processes;
    m_recommendations.replace(adviceLines(view));
    QSet<QString> used;
    for (const RecommendationTrace &trace : view.recommendations)
        for (const TracedFinding &finding : trace.findings)
            used << finding.finding.id;
    const Labels labels = labelsById(view.labels);
    m_findings.clear();
    for (const Finding &finding : view.findings)
        m_findings << findingLine(finding, labels);
    m_findings << heardLines(view);
    QSet<QString> present;
    for (FindingLine &line : m_findings) {
        line.used = used.contains(line.id);
        present << line.id;
    }
    m_chosen.intersect(present);
    m_stale = true;
    showBasis();
    if (m_active) loadSuggestions();
}

/// What nothing rests on yet comes first.
void AdviceViewModel::showBasis()
{
    QList<FindingLine> lines = m_findings;
    for (FindingLine &line : lines)
        line.chosen = m_chosen.contains(line.id);
    std::ranges::stable_sort(lines, {}, &FindingLine::used);
    m_basis.replace(std::move(lines));
    Q_EMIT shown();
}

void AdviceViewModel::setActive(bool active)
{
    m_active = active;
    if (m_active && m_stale && !m_workshop.isEmpty()) loadSuggestions();
    if (!m_active) m_form.flush();
}

void AdviceViewModel::leave() { m_form.close(); }

void AdviceViewModel::loadSuggestions()
{
    m_stale = false;
    m_session.read(
        this,
        [processes = m_processes](Workspace &workspace) { return staffelstab::suggestions(workspace, processes); },
        [this, ticket = ++m_ticket](Result<QList<RuleSuggestion>> found) {
            if (ticket != m_ticket) return;
            if (!found) return Q_EMIT failed(errorText(found.error()));
            m_loaded = true;
            m_suggestions = *std::move(found);
            m_suggestionRows.replace(suggestionLines(m_suggestions));
            Q_EMIT shown();
        });
}

QString AdviceViewModel::suggestionText() const
{
    if (!m_loaded) return tr("Looking at the processes …");
    if (!m_suggestions.isEmpty())
        return tr("%n suggestion(s) for the processes looked at, each with the facts that led to it.", "",
                  static_cast<int>(m_suggestions.size()));
    return m_processes.isEmpty()
               ? tr("No process is looked at yet, so nothing can be suggested.")
               : tr("Nothing to suggest. The more is stated about the processes, the more the rules see.");
}

void AdviceViewModel::choose(const QString &finding, bool chosen)
{
    if (chosen)
        m_chosen << finding;
    else
        m_chosen.remove(finding);
    showBasis();
}

void AdviceViewModel::chooseOnly(const QString &finding)
{
    m_chosen = {finding};
    showBasis();
    Q_EMIT titleWanted();
}

void AdviceViewModel::recommend(const QString &title)
{
    if (m_chosen.isEmpty() || title.trimmed().isEmpty()) return;
    auto draft = std::get<Recommendation>(blank(RecordKind::Recommendation));
    draft.title = title;
    for (const FindingLine &line : std::as_const(m_findings))
        if (m_chosen.contains(line.id)) draft.basedOn << line.id;
    m_session.write(
        this, [draft](Workspace &workspace) { return staffelstab::recommend(workspace, draft); },
        [this, title](const Result<Saved> &saved) {
            if (!saved) {
                Q_EMIT entryRefused(title);
                return Q_EMIT failed(errorText(saved.error()));
            }
            m_chosen.clear();
            showBasis();
            m_form.openRecord(saved->id);
            Q_EMIT done(tr("“%1” is recommended now.").arg(title.trimmed()));
        });
}

std::optional<SuggestionAnswer> AdviceViewModel::answerOf(const QString &rule) const
{
    const auto found = std::ranges::find(m_suggestions, rule, &RuleSuggestion::rule);
    if (found == m_suggestions.end()) return std::nullopt;
    SuggestionAnswer answer = answerTo(*found);
    answer.workshop = m_workshop;
    return answer;
}

void AdviceViewModel::accept(const QString &rule, const QString &simplify, bool opens)
{
    auto answer = answerOf(rule);
    if (!answer) return;
    answer->simplify = simplify;
    m_session.write(
        this, [given = *answer](Workspace &workspace) { return acceptSuggestion(workspace, given); },
        [this, title = answer->title, opens](const Result<Saved> &saved) {
            if (!saved) return Q_EMIT failed(errorText(saved.error()));
            if (opens) m_form.openRecord(saved->id);
            Q_EMIT done(tr("“%1” is recommended now.").arg(title));
        });
}

void AdviceViewModel::decline(const QString &rule, const QString &reason)
{
    const auto answer = answerOf(rule);
    if (!answer) return;
    m_session.write(
        this, [given = *answer, reason](Workspace &workspace) { return declineSuggestion(workspace, given, reason); },
        [this, title = answer->title](const Result<Saved> &saved) {
            if (saved)
                Q_EMIT done(tr("“%1” is declined and is not suggested again.").arg(title));
            else
                Q_EMIT failed(errorText(saved.error()));
        });
}

} // namespace staffelstab
