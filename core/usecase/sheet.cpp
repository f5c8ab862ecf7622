// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/mediabreaks.h"
#include "handover/guide.h"
#include "handover/reviewcycle.h"
#include "handover/transfer.h"
#include "model/references.h"
#include "model/rpamodel.h"
#include "usecase/attachmenttexts.h"
#include "usecase/planrecords.h"
#include "usecase/processes.h"
#include "usecase/steps.h"
#include "usecase/trialrecords.h"
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

/// When the first of those who hold the post leaves; a sudden absence counts as the nearest departure.
QDate leavingOf(RecordStore &store, const Id &post, const QDate &today)
{
    if (post.isEmpty()) return {};
    if (const auto plan = activePlanOf(store, post); plan && plan->state == u"Emergency") return today;
    const QList<Person> holders = holdersOf(store, post);
    return holders.isEmpty() ? QDate() : holders.front().leavingDate;
}

/// In one of the plans that the process belongs to, one named person has done it alone.
bool isDoneAlone(RecordStore &store, const ProcessSheet &sheet)
{
    return std::ranges::any_of(
        store.pointingTo(RecordKind::HandoverProcess, u"process", sheet.process.id), [&](const AnyRecord &record) {
            return transferStageOf(sheet, std::get<HandoverProcess>(record).proofs) == handover::kDoneAlone;
        });
}

/// Files of the process itself, then those of its steps and of what is known about it.
QList<Attachment> attachmentsOf(RecordStore &store, const ProcessSheet &sheet)
{
    QStringList subjects{sheet.process.id};
    for (const Step &step : sheet.steps)
        subjects << step.id;
    for (const KnowledgeItem &item : sheet.knowledge)
        subjects << item.id;
    QList<Attachment> attachments;
    for (const Id &subject : std::as_const(subjects))
        attachments << typed<Attachment>(store.pointingTo(RecordKind::Attachment, u"subject", subject));
    return attachments;
}

/// What the completeness asks for beside the process itself.
void readParts(RecordStore &store, ProcessSheet &sheet)
{
    const Id &process = sheet.process.id;
    sheet.steps = stepsOf(store, process);
    sheet.knowledge = knowledgeOf(store, process, sheet.steps);
    sheet.attachments = attachmentsOf(store, sheet);
    for (const Assessment &each : typed<Assessment>(store.pointingTo(RecordKind::Assessment, u"process", process)))
        (isRpaRating(each) ? sheet.ratings : sheet.assessments) << each;
    sheet.competences = typed<Competence>(store.pointingTo(RecordKind::Competence, u"process", process));
}

QHash<Id, AttachmentText> outlinesOf(store::Database &database, const QList<Attachment> &attachments)
{
    store::ContentTexts texts(database);
    QHash<Id, AttachmentText> outlines;
    for (const Attachment &attachment : attachments)
        if (const auto outline = texts.outline(attachment.sha256)) outlines.insert(attachment.id, textFrom(*outline));
    return outlines;
}

void judgeCompleteness(ProcessSheet &sheet)
{
    handover::SheetContents contents{
        .process = sheet.process,
        .steps = sheet.steps,
        .knowledgeKinds = {},
        .hasDeputy =
            std::ranges::any_of(sheet.competences, [](const Competence &each) { return each.role == u"Deputy"; }),
        .hasDocument = std::ranges::any_of(sheet.attachments,
                                           [&](const Attachment &each) { return each.subject == sheet.process.id; }),
        .isAssessed = !sheet.assessments.isEmpty()};
    for (const KnowledgeItem &item : std::as_const(sheet.knowledge))
        contents.knowledgeKinds << item.kind;
    sheet.completeness = handover::completenessOf(contents);
    sheet.lackingForReview = handover::lackingForReview(contents);
    for (const handover::PartState &gap : handover::gapsOf(sheet.completeness))
        if (const QString code = handover::questionFor(gap.part, contents); !code.isEmpty())
            sheet.questions.insert(gap.part, code);
}

} // namespace

Result<handover::Completeness> sheetCompleteness(Workspace &workspace, const Id &process)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        RecordStore store(workspace.database());
        ProcessSheet sheet;
        sheet.process = require<Process>(store, process);
        readParts(store, sheet);
        judgeCompleteness(sheet);
        return sheet.completeness;
    });
}

Result<ProcessSheet> processSheet(Workspace &workspace, const Id &process, const QDate &today)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        RecordStore store(workspace.database());
        const auto loaded = store.load<Process>(process);
        if (!loaded) throw Failure(ErrorCode::NotFound, u"no such process"_s, process);
        ProcessSheet result;
        result.process = *loaded;
        readParts(store, result);
        for (QList<Assessment> *each : {&result.assessments, &result.ratings})
            std::ranges::stable_sort(*each, [](const Assessment &a, const Assessment &b) {
                return a.assessedAt != b.assessedAt ? a.assessedAt > b.assessedAt : a.changedAt > b.changedAt;
            });
        result.recommendations =
            loadAll<Recommendation>(store, store.idsLinkedTo(process, RecordKind::Recommendation, u"processes"));
        result.trials = trialsOf(store, process);
        result.mediaBreaks = digitization::mediaBreaksOf(result.steps);
        judgeCompleteness(result);
        result.attachmentTexts = outlinesOf(workspace.database(), result.attachments);
        result.reviewState = handover::reviewStateOn(result.process, today);
        const handover::Precautions precautions{
            handover::countsAsChecked(result.completeness.points, result.reviewState), isDoneAlone(store, result)};
        result.risk = handover::riskOf(result.process.knowledgeFactor, leavingOf(store, result.process.owner, today),
                                       today, precautions);
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
