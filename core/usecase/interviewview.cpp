// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/interviewing.h"
#include "usecase/interviewrecords.h"
#include "usecase/planrecords.h"
#include "usecase/processes.h"
#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::RecordStore;

constexpr int kWorthASheet = 3; ///< knowledge factor from which a process is asked about

class InterviewReading
{
  public:
    InterviewReading(Workspace &workspace, const QDate &today)
        : m_workspace(workspace), m_store(workspace.database()), m_today(today)
    {
    }

    InterviewView read(const Id &id)
    {
        m_view.interview = require<Interview>(m_store, id);
        m_view.guide = guideOf(m_store);
        m_view.post = labelOfRecord(m_view.interview.post);
        m_view.expert = labelOfRecord(m_view.interview.expert);
        const auto plan = activePlanOf(m_store, m_view.interview.post);
        if (plan) m_view.plan = plan->id;
        m_hasSuccessor = !m_view.interview.successors.isEmpty() || (plan && !plan->successors.isEmpty());
        m_view.isForeign = !m_view.interview.keeper.isEmpty() && m_view.interview.keeper != m_workspace.author();
        m_view.processes = processesOf(m_store, m_view.interview.post);
        if (!m_view.isForeign) readAnswers();
        if (m_view.interview.scope == u"Core") {
            addModule({u"Core"_s, {}, {}, m_view.guide.core});
        } else {
            for (const handover::GuideModule &module : std::as_const(m_view.guide.modules))
                addTopic(module.code);
        }
        return std::move(m_view);
    }

  private:
    RecordLabel labelOfRecord(const Id &id)
    {
        const auto record = id.isEmpty() ? std::nullopt : m_store.loadWithBin(id);
        return record ? labelOf(m_store, *record) : RecordLabel();
    }

    void readAnswers()
    {
        m_view.answers = answersOf(m_store, m_view.interview.id);
        m_withheld = withheldIn(m_view.answers);
        for (const Answer &answer : std::as_const(m_view.answers))
            if (const auto files = filesOf(m_store, answer.id); !files.isEmpty()) m_view.files.insert(answer.id, files);
    }

    void addTopic(const QString &code)
    {
        if (code == u"P") return addSheets();
        if (code == u"N" && !m_hasSuccessor) return;
        addModule({code, {}, {}, m_view.guide.codesOf(code)});
    }

    void addSheets()
    {
        double highest = 0;
        for (const Process &process : std::as_const(m_view.processes)) {
            const auto sheet = processSheet(m_workspace, process.id, m_today);
            if (!sheet) throw Failure(sheet.error());
            m_view.steps.insert(process.id, sheet->steps);
            if (sheet->risk.knowledge.value_or(kWorthASheet) < kWorthASheet) continue;
            noteKnown(*sheet);
            noteBest(*sheet, highest);
            addModule({u"P"_s, process.id, process.name, m_view.guide.codesOf(u"P")});
        }
    }

    void noteKnown(const ProcessSheet &sheet)
    {
        for (const handover::PartState &part : sheet.completeness.parts) {
            if (part.missing() > 0) continue;
            for (const QString &code : handover::questionsAbout(part.part))
                m_view.known << QuestionPlace{code, sheet.process.id};
        }
    }

    void noteBest(const ProcessSheet &sheet, double &highest)
    {
        for (const handover::PartState &gap : handover::gapsOf(sheet.completeness)) {
            const QuestionPlace place{sheet.questions.value(gap.part), sheet.process.id};
            const double cost = handover::costOfGap(sheet.risk.gross, gap.missing());
            if (place.code.isEmpty() || cost <= highest || statusAt(place) != QString()) continue;
            highest = cost;
            m_view.best = place;
        }
    }

    QString statusAt(const QuestionPlace &place) const
    {
        const Id id = answerId(m_view.interview.id, place);
        const auto found = std::ranges::find(m_view.answers, id, &Answer::id);
        return found == m_view.answers.end() ? QString() : found->status;
    }

    /// Whether a release would do something with the answer, or has done it.
    bool isForAll(const Answer &answer) const
    {
        const auto *question = m_view.guide.find(answer.question);
        const Fate fate = fateOf(question, answer, m_withheld);
        if (fate == Fate::Withheld) return answer.releasedAt.isValid();
        return fate == Fate::Passed || fate == Fate::Mark || fate == Fate::TakenBack;
    }

    void addModule(InterviewModule module)
    {
        for (const QString &code : std::as_const(module.questions)) {
            const QuestionPlace place{code, module.subject};
            m_view.places << place;
            const Id id = answerId(m_view.interview.id, place);
            const auto answer = std::ranges::find(m_view.answers, id, &Answer::id);
            const bool isSettled = answer != m_view.answers.end() && !answer->status.isEmpty();
            if (isSettled || m_view.known.contains(place)) ++module.settled;
            if (!isSettled || !isForAll(*answer)) continue;
            ++module.answered;
            if (isReleasedWithFiles(*answer, m_view.files.value(id))) ++module.released;
        }
        m_view.modules << module;
    }

    Workspace &m_workspace;
    RecordStore m_store;
    const QDate m_today;
    InterviewView m_view;
    QList<QuestionPlace> m_withheld;
    bool m_hasSuccessor = false;
};

} // namespace

Result<InterviewView> interviewView(Workspace &workspace, const Id &interview, const QDate &today)
{
    return guard([&] { return InterviewReading(workspace, today).read(interview); });
}

} // namespace staffelstab
