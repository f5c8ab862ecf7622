// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/harvest.h"

#include "base/text.h"
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

using store::ChangeContext;
using store::RecordStore;

template <typename R> QHash<QString, Id> idsByName(RecordStore &store)
{
    QHash<QString, Id> ids;
    for (const AnyRecord &record : store.list(kindOf<R>()))
        ids.insert(folded(std::get<R>(record).name), head(record).id);
    return ids;
}

class Releasing
{
  public:
    Releasing(RecordStore &store, const Interview &interview, const QDate &today, const ChangeContext &change)
        : m_store(store), m_interview(interview), m_today(today), m_change(change), m_guide(guideOf(store))
    {
        for (const AnyRecord &record : store.pointingTo(RecordKind::Answer, u"interview", interview.id))
            m_answers << std::get<Answer>(record);
        for (const Answer &answer : std::as_const(m_answers))
            if (answer.question == u"S11.5")
                for (const AnswerRow &row : answer.rows)
                    m_withheld << row.detail;
    }

    Release run(const QString &module, const Id &subject)
    {
        Release release;
        for (Answer &answer : m_answers) {
            const handover::GuideQuestion *question = m_guide.find(answer.question);
            if (!question || !isOf(module, *question) || answer.status != u"Answered") continue;
            if (module == u"P" && answer.subject != subject) continue;
            if (question->isPrivate()) continue;
            if (m_withheld.contains(answer.question)) {
                withhold(answer);
                continue;
            }
            release.records += releaseOne(*question, answer);
            ++release.answers;
        }
        return release;
    }

  private:
    bool isOf(const QString &module, const handover::GuideQuestion &question) const
    {
        return module == u"Core" ? m_guide.core.contains(question.code) : question.module() == module;
    }

    int releaseOne(const handover::GuideQuestion &question, Answer &answer)
    {
        const handover::Harvest harvest = handover::harvest(question, answer, contextFor(answer));
        QStringList made = question.type == u"ProcessList" ? answer.made : QStringList();
        for (const AnyRecord &record : harvest.made)
            if (putMade(record, answer.releasedAt)) made << head(record).id;
        for (const AnyRecord &record : harvest.changed)
            putRecord(m_store, record, m_change);
        addSteps(answer.subject, harvest.newSteps);
        for (const Id &id : std::as_const(answer.made))
            if (!made.contains(id) && isAsReleased(id, answer.releasedAt)) m_store.remove(id, m_change);
        answer.made = made;
        answer.releasedAt = m_change.at;
        putRecord(m_store, answer, m_change);
        return static_cast<int>(made.size());
    }

    handover::HarvestContext contextFor(const Answer &answer)
    {
        handover::HarvestContext context;
        context.interview = m_interview;
        context.plan = activePlanOf(m_store, m_interview.post);
        if (context.plan)
            for (const AnyRecord &record : m_store.pointingTo(RecordKind::HandoverProcess, u"plan", context.plan->id))
                context.planned << std::get<HandoverProcess>(record);
        context.processes = processesOf(m_store, m_interview.post);
        if (!answer.subject.isEmpty()) context.steps = stepsOf(m_store, answer.subject);
        context.legalBases = idsByName<LegalBasis>(m_store);
        context.itProcedures = idsByName<ItProcedure>(m_store);
        context.today = m_today;
        return context;
    }

    /// Nobody has changed it since the last release.
    bool isAsReleased(const Id &id, const QDateTime &releasedAt)
    {
        const auto record = m_store.load(id);
        return record && (!releasedAt.isValid() || head(*record).changedAt <= releasedAt);
    }

    /// False for a record that is not there afterwards, since somebody put it into the bin.
    bool putMade(AnyRecord record, const QDateTime &releasedAt)
    {
        const Id id = head(record).id;
        const auto before = m_store.loadWithBin(id);
        if (!before) {
            putRecord(m_store, record, m_change);
            return true;
        }
        if (m_store.isInBin(id)) return false;
        if (!isAsReleased(id, releasedAt)) return true;
        head(record).revision = head(*before).revision;
        putRecord(m_store, record, m_change);
        return true;
    }

    void addSteps(const Id &process, const QStringList &names)
    {
        for (const QString &name : names) {
            auto step = std::get<Step>(blank(RecordKind::Step));
            step.process = process;
            step.name = name;
            putStep(m_store, step, {}, m_change);
        }
    }

    void withhold(const Answer &answer)
    {
        for (const Id &id : answer.made)
            if (auto item = m_store.load<KnowledgeItem>(id)) {
                item->confidentiality = u"Personal"_s;
                putRecord(m_store, *item, m_change);
            }
    }

    RecordStore &m_store;
    const Interview &m_interview;
    const QDate m_today;
    const ChangeContext &m_change;
    const handover::Guide m_guide;
    QList<Answer> m_answers;
    QStringList m_withheld; ///< codes of questions whose answers are not passed on
};

} // namespace

Result<Release> releaseModule(Workspace &workspace, const Id &interview, const QString &module, const Id &subject,
                              const QDate &today, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        const Interview own = requireOwn(workspace, store, interview);
        return Releasing(store, own, today, change).run(module, subject);
    });
}

} // namespace staffelstab
