// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/planfacts.h"

#include "handover/milestones.h"
#include "handover/transfer.h"
#include "usecase/planrecords.h"
#include "usecase/processes.h"
#include "usecase/writing.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::RecordStore;

class FactsReading
{
  public:
    FactsReading(Workspace &workspace, const Id &plan, const QDate &today)
        : m_workspace(workspace), m_store(workspace.database())
    {
        m_facts.plan = require<HandoverPlan>(m_store, plan);
        m_facts.today = today;
        m_facts.last = handover::lastDay(m_facts.plan.lastWorkingDay, m_facts.plan.leavingMonth).date;
    }

    handover::PlanFacts read()
    {
        readProcesses();
        for (const AnyRecord &record : m_store.pointingTo(RecordKind::Measure, u"plan", m_facts.plan.id))
            m_facts.measures << std::get<Measure>(record);
        for (const AnyRecord &record : m_store.pointingTo(RecordKind::OpenCase, u"post", m_facts.plan.post))
            m_facts.cases << std::get<OpenCase>(record);
        readAccesses();
        return std::move(m_facts);
    }

  private:
    void readProcesses()
    {
        for (const AnyRecord &record : m_store.pointingTo(RecordKind::HandoverProcess, u"plan", m_facts.plan.id)) {
            handover::PlannedProcess planned;
            planned.record = std::get<HandoverProcess>(record);
            const auto sheet = processSheet(m_workspace, planned.record.process, m_facts.today);
            if (!sheet && sheet.error().code == ErrorCode::NotFound) continue; // in the bin
            if (!sheet) throw Failure(sheet.error());
            readProcess(*sheet, planned);
            m_facts.processes << planned;
        }
        std::ranges::stable_sort(m_facts.processes, [](const auto &a, const auto &b) {
            const int left = a.risk.gross.value_or(0), right = b.risk.gross.value_or(0);
            return left != right ? left > right : a.process.name < b.process.name;
        });
    }

    void readProcess(const ProcessSheet &sheet, handover::PlannedProcess &planned)
    {
        planned.process = sheet.process;
        planned.completeness = sheet.completeness.points;
        planned.trials = sheet.trials;
        const bool isChecked = handover::countsAsChecked(planned.completeness, sheet.reviewState);
        planned.stage = transferStageOf(sheet, planned.record.proofs);
        // a sudden absence counts as the nearest departure
        const QDate leaving = m_facts.plan.state == u"Emergency" ? m_facts.today : m_facts.last;
        planned.risk = handover::riskOf(sheet.process.knowledgeFactor, leaving, m_facts.today,
                                        {isChecked, planned.stage == handover::kDoneAlone});
        planned.hasOwnerAfter = hasOwnerAfter(sheet.process.owner);
    }

    bool hasOwnerAfter(const Id &post)
    {
        if (post.isEmpty()) return false;
        QList<Person> people = holdersOf(m_store, post);
        if (post == m_facts.plan.post)
            for (const Id &id : m_facts.plan.successors + QStringList{m_facts.plan.interimKeeper})
                if (auto person = m_store.load<Person>(id)) people << *std::move(person);
        return handover::staysOneAfter(people, m_facts.plan.leaver, m_facts.last);
    }

    void readAccesses()
    {
        QSet<Id> seen;
        const auto add = [&](const Id &subject) {
            for (const Id &id : m_store.idsLinkedTo(subject, RecordKind::KnowledgeItem, u"links")) {
                const auto item = seen.contains(id) ? std::nullopt : m_store.load<KnowledgeItem>(id);
                seen << id;
                if (item && item->kind == u"Access") m_facts.accesses << *item;
            }
        };
        add(m_facts.plan.post);
        for (const handover::PlannedProcess &planned : std::as_const(m_facts.processes))
            add(planned.process.id);
    }

    Workspace &m_workspace;
    RecordStore m_store;
    handover::PlanFacts m_facts;
};

} // namespace

handover::PlanFacts planFacts(Workspace &workspace, const Id &plan, const QDate &today)
{
    return FactsReading(workspace, plan, today).read();
}

} // namespace staffelstab
