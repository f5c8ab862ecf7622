// SPDX-License-Identifier: GPL-3.0-or-later
#include "roadmap/proposalviewmodel.h"

#include "errortext.h"
#include "roadmaptext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr double kCut = 0.2;

int movedIn(const Proposal &proposal)
{
    return static_cast<int>(std::ranges::count_if(proposal.lines, &Proposal::Line::isMoved));
}

} // namespace

ProposalViewModel::ProposalViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session),
      m_lines({{"recordId", [](const ProposalRow &row) { return QVariant(row.recordId); }},
               {"title", [](const ProposalRow &row) { return QVariant(row.title); }},
               {"before", [](const ProposalRow &row) { return QVariant(row.before); }},
               {"after", [](const ProposalRow &row) { return QVariant(row.after); }},
               {"reason", [](const ProposalRow &row) { return QVariant(row.reason); }},
               {"moved", [](const ProposalRow &row) { return QVariant(row.moved); }}}),
      m_delays({{"title", [](const DelayRow &row) { return QVariant(row.title); }},
                {"text", [](const DelayRow &row) { return QVariant(row.text); }}})
{
}

void ProposalViewModel::follow(const QHash<Id, QString> &titles)
{
    m_titles = titles;
    if (m_open) work();
}

void ProposalViewModel::work()
{
    m_working = true;
    Q_EMIT changed();
    m_session.read(
        this, [today = QDate::currentDate()](Workspace &workspace) { return proposePlan(workspace, today, kCut); },
        [this, ticket = ++m_ticket](const Result<Proposal> &proposal) {
            if (ticket != m_ticket) return;
            m_working = false;
            if (proposal)
                show(*proposal);
            else
                Q_EMIT failed(errorText(proposal.error()));
            Q_EMIT changed();
        });
}

void ProposalViewModel::show(const Proposal &proposal)
{
    m_open = true;
    m_proposal = proposal;
    QList<ProposalRow> rows;
    for (const Proposal::Line &line : proposal.lines)
        rows << ProposalRow{line.recommendation,      m_titles.value(line.recommendation), halfYearText(line.before),
                            halfYearText(line.after), reasonText(line, m_titles),          line.isMoved()};
    std::ranges::stable_sort(rows, std::greater(), &ProposalRow::moved); // what would move stands first
    m_lines.replace(std::move(rows));
    QList<DelayRow> delays;
    for (const Proposal::Delayed &delayed : proposal.delays)
        delays << DelayRow{m_titles.value(delayed.recommendation), delayText(delayed)};
    m_delays.replace(std::move(delays));
}

QString ProposalViewModel::summary() const
{
    if (!m_open) return {};
    if (!m_proposal.hasBundles)
        return tr(
            "There is no bundle from today on. Add one with its budget and its capacity; then a plan can be worked "
            "out.");
    const int moved = movedIn(m_proposal);
    const auto unplanned = static_cast<int>(
        std::ranges::count_if(m_proposal.lines, [](const Proposal::Line &line) { return line.after.isEmpty(); }));
    if (moved == 0) return tr("The plan is already as good as a proposal could make it.");
    return tr("%n recommendation(s) would move", "", moved) + u", "_s + tr("%n would not be planned", "", unplanned) +
           u". "_s + tr("Nothing changes before you accept.");
}

QString ProposalViewModel::cutSummary() const
{
    if (!m_open || !m_proposal.hasBundles) return {};
    const auto delays = static_cast<int>(m_proposal.delays.size());
    return delays == 0 ? tr("With 20 % less money and time nothing would be delayed.")
                       : tr("With 20 % less money and time %n recommendation(s) would be delayed:", "", delays);
}

bool ProposalViewModel::isAcceptable() const
{
    return m_open && !m_working && !m_session.isReadOnly() && m_proposal.hasBundles && movedIn(m_proposal) > 0;
}

void ProposalViewModel::accept()
{
    if (!isAcceptable()) return;
    const int moved = movedIn(m_proposal);
    m_session.write(
        this, [proposal = m_proposal](Workspace &workspace) { return acceptProposal(workspace, proposal); },
        [this, moved](const Result<Done> &result) {
            if (!result && result.error().code == ErrorCode::Conflict) {
                Q_EMIT failed(
                    tr("The plan was changed meanwhile and nothing of the proposal was taken over. It is worked "
                       "out again."));
                work();
            } else if (!result) {
                m_open = true;
                Q_EMIT changed();
                Q_EMIT failed(errorText(result.error()));
            } else {
                close();
                Q_EMIT done(tr("The proposal is the plan now: %n recommendation(s) moved.", "", moved));
            }
        });
    // What is read after the save must not open it again.
    m_open = false;
    Q_EMIT changed();
}

void ProposalViewModel::discard() { close(); }

void ProposalViewModel::close()
{
    ++m_ticket;
    m_open = false;
    m_working = false;
    Q_EMIT changed();
}

} // namespace staffelstab
