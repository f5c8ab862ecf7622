// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/halfyear.h"
#include "handover/risk.h"
#include "usecase/processes.h"
#include "usecase/reportsources.h"
#include "usecase/workshopmatter.h"
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

bool isSettled(const CostEstimate &estimate) { return estimate.certainty == u"Settled"; }

/// What is done, declined or paid is no question for the council any more.
bool isOpen(const Recommendation &each)
{
    const bool isPaid = !each.costs.isEmpty() && std::ranges::all_of(each.costs, isSettled);
    return isProposed(each) && each.state != u"Done" && !isPaid;
}

Recommendation withoutSettled(Recommendation recommendation)
{
    recommendation.costs.removeIf(isSettled);
    return recommendation;
}

bool isAtRisk(const handover::Risk &risk)
{
    return risk.gross && handover::riskBand(*risk.gross) >= handover::RiskBand::Urgent;
}

} // namespace

/// The words of a recommendation repeat what it rests on: they go where one of those who said it has not released it.
Recommendation ReportSources::withoutHeldBack(Recommendation recommendation)
{
    const bool restsOnIt = std::ranges::any_of(recommendation.basedOn, [this](const Id &id) {
        const auto finding = m_store.load<Finding>(id);
        return finding && isHeldBack(m_store, *finding);
    });
    if (restsOnIt) recommendation.findings.clear();
    return recommendation;
}

/// As the workshop names them; a person who is known here and has not consented to be named goes by the post.
QStringList ReportSources::withoutNames(const QStringList &moderators)
{
    QStringList shown = moderators;
    for (const AnyRecord &record : m_store.list(RecordKind::Person))
        for (QString &moderator : shown)
            if (moderator == std::get<Person>(record).displayName) moderator = nameOf(record);
    shown.removeDuplicates();
    return shown;
}

report::WorkshopSource ReportSources::workshop(const Id &id)
{
    report::WorkshopSource source;
    source.workshop = require<Workshop>(m_store, id);
    source.today = m_today;
    learn(source.workshop);
    source.sheets = sheets(source.workshop.processes);
    const WorkshopMatter matter = workshopMatter(m_store, source.workshop);
    source.findings = matter.findings;
    for (const TracedFinding &heard : matter.heard)
        source.findings << heard.finding;
    for (const Finding &finding : std::as_const(source.findings))
        learn(finding);
    QSet<QString> halfYears;
    for (const Recommendation &each : matter.recommendations) {
        if (!isProposed(each)) continue;
        learn(each);
        source.recommendations << withoutHeldBack(each);
        halfYears << each.halfYear;
    }
    for (const AnyRecord &record : m_store.list(RecordKind::Bundle))
        if (const auto &bundle = std::get<Bundle>(record); halfYears.contains(bundle.halfYear))
            source.bundles << bundle;
    std::ranges::stable_sort(source.bundles, {}, &Bundle::halfYear);
    source.workshop.moderators = withoutNames(source.workshop.moderators);
    source.names = m_names;
    return source;
}

report::BundleSource ReportSources::bundle(const Id &id)
{
    report::BundleSource source;
    const QString halfYear = require<Bundle>(m_store, id).halfYear;
    source.today = m_today;
    for (const AnyRecord &record : m_store.list(RecordKind::Bundle))
        if (const auto &each = std::get<Bundle>(record);
            each.id == id || (halfYearOf(halfYear) && each.halfYear == halfYear))
            source.bundles << each;
    std::ranges::sort(source.bundles, {}, &Bundle::id); // the same paper whichever of them it is made for
    QStringList processes;
    for (const AnyRecord &record : m_store.list(RecordKind::Recommendation)) {
        const auto &each = std::get<Recommendation>(record);
        if (!halfYearOf(halfYear) || each.halfYear != halfYear || !isOpen(each)) continue;
        learn(each);
        source.recommendations << withoutSettled(each);
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
