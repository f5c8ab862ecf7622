// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/references.h"
#include "usecase/processes.h"
#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::RecordStore;

template <typename R> QList<R> typed(const QList<AnyRecord> &records)
{
    QList<R> result;
    for (const AnyRecord &record : records)
        result << std::get<R>(record);
    return result;
}

template <typename R> QList<R> loadAll(RecordStore &store, const QStringList &ids)
{
    QList<R> result;
    for (const Id &id : ids)
        if (auto record = store.load<R>(id)) result << *std::move(record);
    return result;
}

template <typename R> void addReferences(const QList<R> &records, QStringList &ids)
{
    for (const R &record : records)
        ids << referencesIn(AnyRecord(record));
}

/// Items linked to the process or to one of its steps, important ones first.
QList<KnowledgeItem> knowledgeOf(RecordStore &store, const Id &process, const QList<Step> &steps)
{
    QStringList ids = store.idsLinkedTo(process, RecordKind::KnowledgeItem, u"links");
    for (const Step &step : steps)
        ids << store.idsLinkedTo(step.id, RecordKind::KnowledgeItem, u"links");
    ids.removeDuplicates();
    QList<KnowledgeItem> items = loadAll<KnowledgeItem>(store, ids);
    const auto rank = [](const KnowledgeItem &item) {
        return item.priorityExpert == u"Must" ? 0 : item.priorityExpert == u"Should" ? 1 : 2;
    };
    std::ranges::stable_sort(items, [&](const KnowledgeItem &a, const KnowledgeItem &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.id < b.id;
    });
    return items;
}

} // namespace

Result<ProcessSheet> processSheet(Workspace &workspace, const Id &process)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        RecordStore store(workspace.database());
        const auto loaded = store.load<Process>(process);
        if (!loaded) throw Failure(ErrorCode::NotFound, u"no such process"_s, process);
        ProcessSheet result;
        result.process = *loaded;
        result.steps = typed<Step>(store.pointingTo(RecordKind::Step, u"process", process));
        sortSteps(result.steps);
        result.knowledge = knowledgeOf(store, process, result.steps);
        result.attachments = typed<Attachment>(store.pointingTo(RecordKind::Attachment, u"subject", process));
        result.assessments = typed<Assessment>(store.pointingTo(RecordKind::Assessment, u"process", process));
        std::ranges::stable_sort(result.assessments, [](const Assessment &a, const Assessment &b) {
            return a.assessedAt != b.assessedAt ? a.assessedAt > b.assessedAt : a.changedAt > b.changedAt;
        });
        result.recommendations =
            loadAll<Recommendation>(store, store.idsLinkedTo(process, RecordKind::Recommendation, u"processes"));
        result.competences = typed<Competence>(store.pointingTo(RecordKind::Competence, u"process", process));
        result.mediaBreaks = countMediaBreaks(result.steps);
        QStringList ids = referencesIn(AnyRecord(result.process));
        addReferences(result.steps, ids);
        addReferences(result.knowledge, ids);
        addReferences(result.recommendations, ids);
        addReferences(result.competences, ids);
        ids.removeDuplicates();
        auto labels = labelsFor(workspace, ids);
        if (!labels) throw Failure(labels.error());
        result.labels = *std::move(labels);
        return result;
    });
}

} // namespace staffelstab
