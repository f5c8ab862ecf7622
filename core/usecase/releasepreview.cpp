// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "handover/harvest.h"
#include "usecase/interviewing.h"
#include "usecase/interviewrecords.h"
#include "usecase/planrecords.h"
#include "usecase/processes.h"
#include "usecase/steps.h"
#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::RecordStore;

template <typename R> QHash<QString, Id> idsByName(RecordStore &store, QString R::*name)
{
    QHash<QString, Id> ids;
    for (const AnyRecord &record : store.list(kindOf<R>()))
        ids.insert(folded(std::get<R>(record).*name), head(record).id);
    return ids;
}

void count(QList<Becoming> &becomes, const Becoming &one)
{
    const auto same = std::ranges::find_if(becomes, [&](const Becoming &each) {
        return each.kind == one.kind && each.code == one.code && each.isThere == one.isThere;
    });
    if (same != becomes.end())
        same->count += one.count;
    else if (one.count > 0)
        becomes << one;
}

Becoming madeOf(const AnyRecord &record)
{
    const auto *item = std::get_if<KnowledgeItem>(&record);
    return {kindOf(record), item ? item->kind : QString(), false, 1};
}

class Previewing
{
  public:
    Previewing(RecordStore &store, const Interview &interview, const QDate &today)
        : m_store(store), m_guide(guideOf(store)), m_answers(answersOf(store, interview.id)),
          m_withheld(withheldIn(m_answers)), m_context(harvestContext(store, interview, today))
    {
    }

    QHash<Id, ReleasePreview> run()
    {
        QHash<Id, ReleasePreview> previews;
        for (const Answer &answer : std::as_const(m_answers)) {
            const handover::GuideQuestion *question = m_guide.find(answer.question);
            ReleasePreview preview{fateOf(question, answer, m_withheld), {}, false};
            if (preview.fate == Fate::Passed) follow(*question, answer, preview);
            previews.insert(answer.id, preview);
        }
        return previews;
    }

  private:
    void follow(const handover::GuideQuestion &question, const Answer &answer, ReleasePreview &preview)
    {
        setSubject(m_context, m_store, answer.subject);
        const handover::Harvest harvest = handover::harvest(question, answer, m_context);
        for (const AnyRecord &record : harvest.made)
            count(preview.becomes, madeOf(record));
        count(preview.becomes, {RecordKind::Step, {}, false, static_cast<int>(harvest.newSteps.size())});
        for (const AnyRecord &record : harvest.changed) {
            const auto before = m_store.load(head(record).id);
            if (before && !difference(*before, record).isEmpty()) count(preview.becomes, {kindOf(record), {}, true, 1});
        }
        preview.isMadeAlready = question.type == u"ProcessList";
    }

    RecordStore &m_store;
    const handover::Guide m_guide;
    const QList<Answer> m_answers;
    const QList<QuestionPlace> m_withheld;
    handover::HarvestContext m_context;
};

} // namespace

Fate fateOf(const handover::GuideQuestion *question, const Answer &answer, const QList<QuestionPlace> &withheld)
{
    if (!question) return Fate::Nothing;
    if (question->isPrivate()) return Fate::Private;
    if (isWithheld(answer, withheld)) return Fate::Withheld;
    if (answer.status == u"Answered") return Fate::Passed;
    if (answer.releasedAt.isValid()) return Fate::TakenBack;
    return handover::isMark(answer) ? Fate::Mark : Fate::Nothing;
}

handover::HarvestContext harvestContext(RecordStore &store, const Interview &interview, const QDate &today)
{
    handover::HarvestContext context;
    context.interview = interview;
    context.plan = activePlanOf(store, interview.post);
    if (context.plan)
        for (const AnyRecord &record : store.pointingTo(RecordKind::HandoverProcess, u"plan", context.plan->id))
            context.planned << std::get<HandoverProcess>(record);
    context.processes = processesOf(store, interview.post);
    context.legalBases = idsByName(store, &LegalBasis::name);
    context.itProcedures = idsByName(store, &ItProcedure::name);
    context.people = idsByName(store, &Person::displayName);
    context.today = today;
    return context;
}

void setSubject(handover::HarvestContext &context, RecordStore &store, const Id &subject)
{
    context.steps.clear();
    context.competences.clear();
    if (subject.isEmpty()) return;
    context.steps = stepsOf(store, subject);
    for (const AnyRecord &record : store.pointingTo(RecordKind::Competence, u"process", subject))
        context.competences << std::get<Competence>(record);
}

Result<QHash<Id, ReleasePreview>> previewRelease(Workspace &workspace, const Id &interview, const QDate &today)
{
    return guard([&] {
        RecordStore store(workspace.database());
        return Previewing(store, requireOwn(workspace, store, interview), today).run();
    });
}

} // namespace staffelstab
