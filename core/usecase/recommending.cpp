// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/recommending.h"

#include "model/references.h"
#include "usecase/workshopmatter.h"
#include "usecase/writing.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::ChangeContext;
using store::RecordStore;

void addNew(QStringList &to, const QStringList &values)
{
    for (const QString &value : values)
        if (!to.contains(value)) to << value;
}

/// What the recommendation does not say itself is said by its findings.
void takeFrom(RecordStore &store, Recommendation &recommendation)
{
    QStringList processes;
    QStringList dimensions;
    QStringList statements;
    for (const Id &id : std::as_const(recommendation.basedOn)) {
        const auto finding = require<Finding>(store, id);
        addNew(processes, finding.processes);
        addNew(dimensions, {finding.dimension});
        statements << finding.text.trimmed();
        if (recommendation.module.isEmpty() && !finding.workshop.isEmpty())
            if (const auto workshop = store.load<Workshop>(finding.workshop)) recommendation.module = workshop->module;
    }
    if (recommendation.processes.isEmpty()) recommendation.processes = processes;
    if (recommendation.dimensions.isEmpty()) recommendation.dimensions = dimensions;
    if (recommendation.findings.trimmed().isEmpty()) recommendation.findings = statements.join(u'\n');
}

TracedFinding traced(RecordStore &store, const Finding &finding)
{
    TracedFinding result{finding, {}, {}};
    if (const auto workshop = store.load<Workshop>(finding.workshop)) {
        result.source = labelOf(store, *workshop);
        result.saidOn = workshop->date;
    } else if (const auto answer = store.load<Answer>(finding.answer)) {
        if (const auto interview = store.load(answer->interview)) result.source = labelOf(store, *interview);
        result.saidOn = answer->releasedAt.date();
    }
    return result;
}

} // namespace

QString nextNumber(RecordStore &store)
{
    static const QRegularExpression ours(u"^H-(\\d{1,6})$"_s);
    int highest = 0;
    for (const AnyRecord &record : store.list(RecordKind::Recommendation))
        if (const auto match = ours.match(std::get<Recommendation>(record).number); match.hasMatch())
            highest = std::max(highest, match.captured(1).toInt());
    return u"H-%1"_s.arg(highest + 1, 2, 10, QChar(u'0'));
}

Result<Saved> recommend(Workspace &workspace, const Recommendation &draft, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (const auto made = madeBefore(workspace, command, RecordKind::Recommendation)) return *made;
        if (draft.basedOn.isEmpty()) throw Failure(ErrorCode::Invalid, u"required"_s, u"basedOn"_s);
        Recommendation recommendation = draft;
        recommendation.title = draft.title.trimmed();
        takeFrom(store, recommendation);
        if (recommendation.number.isEmpty()) recommendation.number = nextNumber(store);
        requireReferences(store, blank(RecordKind::Recommendation), recommendation);
        return putRecord(store, recommendation, change);
    });
}

Result<RecommendationTrace> recommendationTrace(Workspace &workspace, const Id &recommendation)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        RecordStore store(workspace.database());
        RecommendationTrace trace{require<Recommendation>(store, recommendation), {}, {}};
        for (const Id &id : std::as_const(trace.recommendation.basedOn))
            if (const auto finding = store.load<Finding>(id); finding && !isHeldBack(store, *finding))
                trace.findings << traced(store, *finding);
        for (const Id &id : referencesIn(AnyRecord(trace.recommendation)))
            if (const auto record = store.loadWithBin(id)) trace.labels << labelOf(store, *record);
        return trace;
    });
}

} // namespace staffelstab
