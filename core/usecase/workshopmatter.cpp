// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/workshopmatter.h"

#include "usecase/writing.h"

#include <QSet>

#include <algorithm>

namespace staffelstab
{
namespace
{

using store::RecordStore;

/// Ids are made in the order of time.
QList<Finding> findingsOf(RecordStore &store, const Id &workshop)
{
    QList<Finding> findings;
    for (const AnyRecord &record : store.pointingTo(RecordKind::Finding, u"workshop", workshop))
        findings << std::get<Finding>(record);
    std::ranges::sort(findings, {}, &Finding::id);
    return findings;
}

QList<TracedFinding> heardFor(RecordStore &store, const Workshop &workshop)
{
    const QSet<QString> scope(workshop.processes.cbegin(), workshop.processes.cend());
    const QStringList units = withUnitsBelow(store, workshop.unit);
    QList<TracedFinding> heard;
    for (const AnyRecord &record : store.list(RecordKind::Finding)) {
        const auto &finding = std::get<Finding>(record);
        if (!finding.workshop.isEmpty() || finding.answer.isEmpty() || isHeldBack(store, finding)) continue;
        const bool isAboutScope =
            std::ranges::any_of(finding.processes, [&](const Id &process) { return scope.contains(process); });
        const Id unit = unitOfAnswer(store, finding.answer);
        if (!isAboutScope && (unit.isEmpty() || !units.contains(unit))) continue;
        const auto answer = store.load<Answer>(finding.answer);
        const auto interview = answer ? store.load(answer->interview) : std::nullopt;
        heard << TracedFinding{finding, interview ? labelOf(store, *interview) : RecordLabel(),
                               answer ? answer->releasedAt.date() : QDate()};
    }
    return heard;
}

QList<Recommendation> restingOn(RecordStore &store, const QStringList &findings)
{
    QStringList ids;
    for (const Id &finding : findings)
        ids << store.idsLinkedTo(finding, RecordKind::Recommendation, u"basedOn");
    ids.removeDuplicates();
    QList<Recommendation> recommendations;
    for (const Id &id : std::as_const(ids))
        if (const auto recommendation = store.load<Recommendation>(id)) recommendations << *recommendation;
    std::ranges::stable_sort(recommendations, {}, &Recommendation::number);
    return recommendations;
}

} // namespace

QStringList withUnitsBelow(RecordStore &store, const Id &unit)
{
    if (unit.isEmpty()) return {};
    QStringList units{unit};
    for (qsizetype i = 0; i < units.size(); ++i)
        for (const AnyRecord &below : store.pointingTo(RecordKind::OrgUnit, u"parent", units[i]))
            if (!units.contains(head(below).id)) units << head(below).id;
    return units;
}

Id unitOfAnswer(RecordStore &store, const Id &answer)
{
    const auto given = store.load<Answer>(answer);
    const auto interview = given ? store.load<Interview>(given->interview) : std::nullopt;
    const auto post = interview ? store.load<Post>(interview->post) : std::nullopt;
    return post ? post->unit : Id();
}

bool isHeldBack(RecordStore &store, const Finding &finding)
{
    if (finding.answer.isEmpty()) return false;
    const auto record = store.loadWithBin(finding.answer);
    const auto *answer = record ? std::get_if<Answer>(&*record) : nullptr;
    return answer && !answer->releasedAt.isValid();
}

WorkshopMatter workshopMatter(RecordStore &store, const Workshop &workshop)
{
    WorkshopMatter matter{findingsOf(store, workshop.id), heardFor(store, workshop), {}};
    QStringList reasons;
    for (const Finding &finding : std::as_const(matter.findings))
        reasons << finding.id;
    for (const TracedFinding &heard : std::as_const(matter.heard))
        reasons << heard.finding.id;
    matter.recommendations = restingOn(store, reasons);
    return matter;
}

} // namespace staffelstab
