// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/risk.h"
#include "usecase/processes.h"
#include "usecase/reportsources.h"
#include "usecase/writing.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What the reports of a DigiCheck are made of.
namespace staffelstab
{
namespace
{

bool isProposed(const Recommendation &recommendation) { return recommendation.state != u"Declined"; }

bool isAtRisk(const handover::Risk &risk)
{
    return risk.gross && handover::riskBand(*risk.gross) >= handover::RiskBand::Urgent;
}

} // namespace

report::WorkshopSource ReportSources::workshop(const Id &id)
{
    report::WorkshopSource source;
    source.workshop = require<Workshop>(m_store, id);
    source.today = m_today;
    learn(source.workshop);
    source.sheets = sheets(source.workshop.processes);
    QStringList recommended;
    for (const AnyRecord &record : m_store.pointingTo(RecordKind::Finding, u"workshop", id)) {
        learn(record);
        source.findings << std::get<Finding>(record);
        recommended << m_store.idsLinkedTo(head(record).id, RecordKind::Recommendation, u"basedOn");
    }
    recommended.removeDuplicates();
    QSet<QString> halfYears;
    for (const Id &each : std::as_const(recommended))
        if (const auto recommendation = m_store.load<Recommendation>(each);
            recommendation && isProposed(*recommendation)) {
            learn(*recommendation);
            source.recommendations << *recommendation;
            halfYears << recommendation->halfYear;
        }
    for (const AnyRecord &record : m_store.list(RecordKind::Bundle))
        if (const auto &bundle = std::get<Bundle>(record); halfYears.contains(bundle.halfYear))
            source.bundles << bundle;
    std::ranges::stable_sort(source.bundles, {}, &Bundle::halfYear);
    source.names = m_names;
    return source;
}

report::BundleSource ReportSources::bundle(const Id &id)
{
    report::BundleSource source;
    source.bundle = require<Bundle>(m_store, id);
    source.today = m_today;
    QStringList processes;
    for (const AnyRecord &record : m_store.list(RecordKind::Recommendation))
        if (const auto &each = std::get<Recommendation>(record);
            each.halfYear == source.bundle.halfYear && isProposed(each)) {
            learn(each);
            source.recommendations << each;
            processes << each.processes;
        }
    processes.removeDuplicates();
    for (const Id &process : std::as_const(processes)) {
        if (!m_store.load<Process>(process)) continue; // it lies in the bin
        const auto read = processSheet(m_workspace, process, m_today);
        if (!read) throw Failure(read.error());
        ++source.processes;
        source.dutyProcesses += read->process.dutyOzg.value_or(false) || read->process.dutySdg.value_or(false);
        source.processesAtRisk += isAtRisk(read->risk);
    }
    source.names = m_names;
    return source;
}

} // namespace staffelstab
