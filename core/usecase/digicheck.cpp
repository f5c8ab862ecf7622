// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/digicheck.h"

#include "base/text.h"
#include "model/references.h"
#include "usecase/processes.h"
#include "usecase/workshopmatter.h"
#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::ChangeContext;
using store::RecordStore;

QStringList processesOf(RecordStore &store, const Id &unit)
{
    QStringList ids;
    for (const Id &each : withUnitsBelow(store, unit))
        for (const AnyRecord &process : store.pointingTo(RecordKind::Process, u"leadUnit", each))
            ids << head(process).id;
    return ids;
}

QString titleOfId(RecordStore &store, const Id &id)
{
    const auto record = store.loadWithBin(id);
    return record ? titleOf(*record) : QString();
}

void collectQuestions(RecordStore &store, WorkshopView &view)
{
    for (const Id &process : std::as_const(view.workshop.processes))
        for (const AnyRecord &record : store.pointingTo(RecordKind::OpenQuestion, u"subject", process))
            if (std::get<OpenQuestion>(record).state == u"Open") view.questions << labelOf(store, record);
}

void collectProcesses(Workspace &workspace, WorkshopView &view)
{
    if (view.workshop.processes.isEmpty()) return; // the register takes no ids for all
    auto rows = processRegister(workspace, view.workshop.processes);
    if (!rows) throw Failure(rows.error());
    view.processes = *std::move(rows);
    std::ranges::sort(view.processes, {}, [](const RegisterRow &row) { return folded(row.name); });
    for (const RegisterRow &row : std::as_const(view.processes))
        if (const auto completeness = sheetCompleteness(workspace, row.id))
            view.completeness.insert(row.id, completeness->points);
}

/// The page also shows what each rests on.
void traceRecommendations(Workspace &workspace, const QList<Recommendation> &recommendations, WorkshopView &view)
{
    for (const Recommendation &each : recommendations) {
        auto trace = recommendationTrace(workspace, each.id);
        if (!trace) throw Failure(trace.error());
        view.recommendations << *std::move(trace);
    }
}

void collectLabels(RecordStore &store, WorkshopView &view)
{
    QStringList ids;
    for (const Finding &finding : std::as_const(view.findings))
        ids << referencesIn(AnyRecord(finding));
    for (const TracedFinding &heard : std::as_const(view.heard))
        ids << referencesIn(AnyRecord(heard.finding));
    ids.removeDuplicates();
    for (const Id &id : std::as_const(ids))
        if (const auto record = store.loadWithBin(id)) view.labels << labelOf(store, *record);
}

} // namespace

Result<QList<WorkshopRow>> workshops(Workspace &workspace)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        RecordStore store(workspace.database());
        QList<WorkshopRow> rows;
        for (const AnyRecord &record : store.list(RecordKind::Workshop)) {
            const auto &workshop = std::get<Workshop>(record);
            rows << WorkshopRow{
                labelOf(store, record), titleOfId(store, workshop.unit), workshop.date, workshop.state,
                static_cast<int>(store.pointingTo(RecordKind::Finding, u"workshop", workshop.id).size())};
        }
        std::ranges::stable_sort(rows, [](const WorkshopRow &a, const WorkshopRow &b) {
            if (a.date.isValid() != b.date.isValid()) return !a.date.isValid();
            return a.date > b.date;
        });
        return rows;
    });
}

Result<Saved> addWorkshop(Workspace &workspace, const Id &unit, const QDate &date, const QString &title,
                          const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (const auto made = madeBefore(workspace, command, RecordKind::Workshop)) return *made;
        auto workshop = std::get<Workshop>(blank(RecordKind::Workshop));
        workshop.unit = require<OrgUnit>(store, unit).id;
        workshop.date = date;
        workshop.title = title.trimmed();
        workshop.processes = processesOf(store, unit);
        return putRecord(store, workshop, change);
    });
}

Result<WorkshopView> workshopView(Workspace &workspace, const Id &workshop)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        RecordStore store(workspace.database());
        WorkshopView view;
        view.workshop = require<Workshop>(store, workshop);
        if (const auto unit = store.loadWithBin(view.workshop.unit)) view.unit = labelOf(store, *unit);
        collectProcesses(workspace, view);
        collectQuestions(store, view);
        WorkshopMatter matter = workshopMatter(store, view.workshop);
        view.findings = std::move(matter.findings);
        view.heard = std::move(matter.heard);
        traceRecommendations(workspace, matter.recommendations, view);
        collectLabels(store, view);
        return view;
    });
}

void takeLine(Finding &finding, const QString &line)
{
    static const QString opening = u"„“\"»‚"_s;
    static const QString closing = u"“”\"«‘"_s;
    QString words = line.trimmed();
    const bool isQuote = words.size() > 2 && opening.contains(words.front()) && closing.contains(words.back());
    if (isQuote) words = words.sliced(1, words.size() - 2).trimmed();
    finding.text = words;
    finding.isQuote = isQuote ? std::optional(true) : std::nullopt;
}

Result<Saved> sayAgain(Workspace &workspace, const Id &finding, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        auto record = require<Finding>(store, finding);
        if (store.hasCommand(command)) return Saved{finding, record.revision, record.changedAt};
        record.mentions = record.mentions.value_or(1) + 1;
        return putRecord(store, record, change);
    });
}

Result<Saved> addFinding(Workspace &workspace, const Finding &draft, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (const auto made = madeBefore(workspace, command, RecordKind::Finding)) return *made;
        Finding finding = draft;
        finding.text = draft.text.trimmed();
        finding.workshop = require<Workshop>(store, draft.workshop).id;
        requireReferences(store, blank(RecordKind::Finding), finding);
        return putRecord(store, finding, change);
    });
}

} // namespace staffelstab
