// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/interviewing.h"

#include "base/text.h"
#include "store/uses.h"
#include "usecase/interviewrecords.h"
#include "usecase/newfile.h"
#include "usecase/planrecords.h"
#include "usecase/unassigned.h"
#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::ChangeContext;
using store::RecordStore;

std::optional<Interview> runningInterview(Workspace &workspace, RecordStore &store, const HandoverPlan &plan)
{
    for (const Interview &interview : interviewsOf(store, plan))
        if (interview.state != u"Done" && interview.keeper == workspace.author()) return interview;
    return std::nullopt;
}

/// The answer with its new content; when it was released last stays with it, and what was made of it unless that is
/// said. One that was taken back and is given anew comes out of the bin.
Saved putAnswer(RecordStore &store, Answer answer, const ChangeContext &change,
                const std::optional<QStringList> &made = {})
{
    answer.id = answerId(answer.interview, {answer.question, answer.subject});
    if (store.isInBin(answer.id)) store.restore(answer.id, change);
    const auto before = store.load<Answer>(answer.id);
    answer.revision = before ? before->revision : 0;
    answer.made = made ? *made : before ? before->made : QStringList();
    answer.releasedAt = before ? before->releasedAt : QDateTime();
    return putRecord(store, answer, change);
}

/// Nothing but a list of tasks and an untouched line of the plan.
bool isPlainUse(const AnyRecord &user, const handover::Guide &guide)
{
    if (std::holds_alternative<Interview>(user)) return true;
    if (const auto *answer = std::get_if<Answer>(&user)) {
        const handover::GuideQuestion *question = guide.find(answer->question);
        return question && question->type == u"ProcessList";
    }
    const auto *planned = std::get_if<HandoverProcess>(&user);
    if (!planned) return false;
    auto plain = std::get<HandoverProcess>(blank(RecordKind::HandoverProcess));
    static_cast<Record &>(plain) = *planned;
    plain.plan = planned->plan;
    plain.process = planned->process;
    return plain == *planned;
}

/// Nobody has said anything of it but its name.
bool isUntouched(Workspace &workspace, RecordStore &store, const Process &process)
{
    auto plain = std::get<Process>(blank(RecordKind::Process));
    static_cast<Record &>(plain) = process;
    plain.name = process.name;
    plain.owner = process.owner;
    plain.leadUnit = process.leadUnit;
    if (plain != process) return false;
    const handover::Guide guide = guideOf(store);
    return std::ranges::all_of(store::usesOf(workspace.database(), {process.id}), [&](const store::Use &use) {
        const auto user = store.load(use.user);
        return !user || isPlainUse(*user, guide);
    });
}

/// Makes a process of each task that is new. A line that is worded otherwise renames the process that was made of it,
/// and one that is taken out takes it along, as long as nobody has written anything else about it.
class TaskList
{
  public:
    TaskList(Workspace &workspace, RecordStore &store, const Interview &interview, const ChangeContext &change)
        : m_workspace(workspace), m_store(store), m_post(require<Post>(store, interview.post)), m_change(change),
          m_owned(processesOf(store, interview.post)), m_plan(ensurePlan(store, interview.post, change).id)
    {
    }

    void apply(Answer &answer, const QStringList &madeBefore)
    {
        answer.made = madeBefore;
        QStringList kept;
        for (AnswerRow &row : answer.rows) {
            row.text = row.text.simplified();
            if (row.text.isEmpty()) continue;
            row.subject = idFor(row, answer.made);
            kept << row.subject;
            ensurePlanned(m_store, m_plan, row.subject, m_change);
        }
        for (const Id &id : madeBefore)
            if (!kept.contains(id)) takeOut(id);
        answer.made.removeIf([&](const Id &id) { return !kept.contains(id); });
    }

  private:
    Id idFor(const AnswerRow &row, QStringList &made)
    {
        auto known = m_store.load<Process>(row.subject);
        if (known && folded(known->name) == folded(row.text)) return known->id;
        if (known && made.contains(known->id) && isUntouched(m_workspace, m_store, *known)) {
            known->name = row.text;
            return putRecord(m_store, *known, m_change).id;
        }
        for (const Process &process : std::as_const(m_owned))
            if (folded(process.name) == folded(row.text)) return process.id;
        auto process = std::get<Process>(blank(RecordKind::Process));
        process.name = row.text;
        process.owner = m_post.id;
        process.leadUnit = m_post.unit.isEmpty() ? ensureUnassignedUnit(m_store, m_change) : m_post.unit;
        putRecord(m_store, process, m_change);
        m_owned << process;
        made << process.id;
        return process.id;
    }

    void takeOut(const Id &id)
    {
        const auto process = m_store.load<Process>(id);
        if (!process || !isUntouched(m_workspace, m_store, *process)) return;
        for (const AnyRecord &planned : m_store.pointingTo(RecordKind::HandoverProcess, u"process", id))
            m_store.remove(head(planned).id, m_change);
        m_store.remove(id, m_change);
    }

    Workspace &m_workspace;
    RecordStore &m_store;
    const Post m_post;
    const ChangeContext &m_change;
    QList<Process> m_owned;
    const Id m_plan;
};

/// Belongs to no command: an undo is meant for what was typed, and what changes with every question would bar it.
/// Without a question the place stays where it is.
Saved putPlace(Workspace &workspace, RecordStore &store, Interview interview, const PlaceLeft &left)
{
    const ChangeContext change = changeContext(workspace, QString());
    if (!left.coming.code.isEmpty()) {
        interview.lastQuestion = left.coming.code;
        interview.lastSubject = store.load<Process>(left.coming.subject) ? left.coming.subject : Id();
    }
    const auto sitting = std::ranges::find(interview.sittings, left.begun.toUTC(), &Sitting::begun);
    if (sitting != interview.sittings.end())
        sitting->minutes = left.minutes;
    else
        interview.sittings << Sitting{left.begun.toUTC(), left.minutes};
    return putRecord(store, interview, change);
}

void askOpenly(RecordStore &store, const Interview &interview, const Answer &answer, const QString &text,
               const ChangeContext &change)
{
    auto question = std::get<OpenQuestion>(blank(RecordKind::OpenQuestion));
    question.id = idFromKey(u"unknown:"_s + answer.id);
    if (text.isEmpty() || store.loadWithBin(question.id)) return;
    question.text = text;
    question.subject = answer.subject.isEmpty() ? interview.post : answer.subject;
    question.occasion = u"Interview"_s;
    putRecord(store, question, change);
}

} // namespace

Id answerId(const Id &interview, const QuestionPlace &place)
{
    const bool isSheet = place.code.startsWith(u'P'); // at a topic the process is only what it is about
    return idFromKey(u"interview:%1:%2:%3"_s.arg(interview, place.code, isSheet ? place.subject : Id()));
}

bool isReleased(const Answer &answer) { return answer.releasedAt.isValid() && answer.changedAt <= answer.releasedAt; }

bool isReleasedFile(const Answer &answer, const Attachment &file)
{
    return isReleased(answer) && file.changedAt <= answer.releasedAt;
}

bool isPassedOn(const Answer &answer) { return isReleased(answer) && answer.status == u"Answered"; }

bool isPassedOnFile(const Answer &answer, const Attachment &file)
{
    return isPassedOn(answer) && isReleasedFile(answer, file);
}

QList<Attachment> filesOf(RecordStore &store, const Id &answer)
{
    QList<Attachment> files;
    for (const AnyRecord &record : store.pointingTo(RecordKind::Attachment, u"subject", answer))
        files << std::get<Attachment>(record);
    return files;
}

bool isReleasedWithFiles(const Answer &answer, const QList<Attachment> &files)
{
    return isReleased(answer) &&
           std::ranges::all_of(files, [&](const Attachment &file) { return isReleasedFile(answer, file); });
}

bool isWithLeaver(const Interview &interview, const HandoverPlan &plan)
{
    return interview.expert.isEmpty() || plan.leaver.isEmpty() || interview.expert == plan.leaver;
}

QList<Interview> interviewsOf(RecordStore &store, const HandoverPlan &plan)
{
    QList<Interview> interviews;
    for (const AnyRecord &record : store.pointingTo(RecordKind::Interview, u"post", plan.post)) {
        const auto &interview = std::get<Interview>(record);
        if (isWithLeaver(interview, plan)) interviews << interview;
    }
    return interviews;
}

QList<Answer> answersOf(RecordStore &store, const Id &interview)
{
    QList<Answer> answers;
    for (const AnyRecord &record : store.pointingTo(RecordKind::Answer, u"interview", interview))
        answers << std::get<Answer>(record);
    return answers;
}

QList<QuestionPlace> withheldIn(const QList<Answer> &answers)
{
    QList<QuestionPlace> withheld;
    for (const Answer &answer : answers)
        if (answer.question == u"S11.5")
            for (const AnswerRow &row : answer.rows)
                withheld << QuestionPlace{row.detail, row.subject};
    return withheld;
}

bool isWithheld(const Answer &answer, const QList<QuestionPlace> &withheld)
{
    return std::ranges::any_of(withheld, [&](const QuestionPlace &place) {
        return place.code == answer.question && (place.subject.isEmpty() || place.subject == answer.subject);
    });
}

Interview requireOwn(Workspace &workspace, RecordStore &store, const Id &id)
{
    auto interview = require<Interview>(store, id);
    if (!interview.keeper.isEmpty() && interview.keeper != workspace.author())
        throw Failure(ErrorCode::Invalid, u"kept by somebody else"_s, id);
    return interview;
}

handover::Guide guideOf(RecordStore &store)
{
    QList<TownQuestion> own;
    for (const AnyRecord &record : store.list(RecordKind::TownQuestion))
        own << std::get<TownQuestion>(record);
    return handover::withTownQuestions(handover::shippedGuide(), own);
}

Result<Saved> beginInterview(Workspace &workspace, const Id &post, InterviewScope scope, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        const HandoverPlan plan = ensurePlan(store, post, change);
        if (const auto running = runningInterview(workspace, store, plan))
            return Saved{running->id, running->revision, running->changedAt};
        auto interview = std::get<Interview>(blank(RecordKind::Interview));
        interview.title = require<Post>(store, post).title;
        interview.post = post;
        interview.expert = plan.leaver;
        interview.successors = plan.successors;
        interview.keeper = workspace.author();
        interview.scope = scope == InterviewScope::Core ? u"Core"_s : u"Full"_s;
        interview.guideVersion = handover::shippedGuide().version;
        return putRecord(store, interview, change);
    });
}

Result<Saved> keepAnswer(Workspace &workspace, const Answer &answer, const std::optional<PlaceLeft> &left,
                         const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        const Interview interview = requireOwn(workspace, store, answer.interview);
        if (left) putPlace(workspace, store, interview, *left);
        return putAnswer(store, answer, change);
    });
}

Result<Saved> leaveSitting(Workspace &workspace, const Id &interview, const PlaceLeft &left)
{
    return inCommand(workspace, QString(), [&](RecordStore &store, const ChangeContext &) {
        return putPlace(workspace, store, requireOwn(workspace, store, interview), left);
    });
}

Result<Saved> attachToAnswer(Workspace &workspace, const Answer &answer, const QString &name, const QByteArray &bytes,
                             const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (const auto made = madeBefore(workspace, command, RecordKind::Attachment)) return *made;
        requireOwn(workspace, store, answer.interview);
        const Id id = answerId(answer.interview, {answer.question, answer.subject});
        if (!store.load(id)) putAnswer(store, answer, change);
        return putFile(workspace, store, {.subject = id, .name = name, .role = {}}, bytes, change);
    });
}

Result<QList<Attachment>> filesOfAnswer(Workspace &workspace, const Id &id)
{
    return guard([&] {
        RecordStore store(workspace.database());
        QList<Attachment> files;
        const auto answer = store.load<Answer>(id);
        if (!answer) return files;
        requireOwn(workspace, store, answer->interview);
        for (const Id &made : answer->made)
            if (const auto file = store.load<Attachment>(made); file && file->subject != id) files << *file;
        return files << filesOf(store, id);
    });
}

Result<Done> settleAnswer(Workspace &workspace, const Answer &answer, const QString &questionText,
                          const std::optional<PlaceLeft> &left, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        const Interview interview = requireOwn(workspace, store, answer.interview);
        const handover::Guide guide = guideOf(store);
        const handover::GuideQuestion *question = guide.find(answer.question);
        if (!question) throw Failure(ErrorCode::Invalid, u"no such question"_s, answer.question);
        Answer settled = answer;
        settled.id = answerId(answer.interview, {answer.question, answer.subject});
        const auto before = store.load<Answer>(settled.id);
        std::optional<QStringList> made;
        if (question->type == u"ProcessList" && settled.status == u"Answered") {
            TaskList(workspace, store, interview, change).apply(settled, before ? before->made : QStringList());
            made = settled.made;
        }
        putAnswer(store, settled, change, made);
        if (settled.status == u"Unknown") askOpenly(store, interview, settled, questionText, change);
        if (left) putPlace(workspace, store, interview, *left);
        return Done{};
    });
}

Result<QList<Interview>> ownInterviews(Workspace &workspace)
{
    return guard([&] {
        QList<Interview> own;
        for (const AnyRecord &record : RecordStore(workspace.database()).list(RecordKind::Interview)) {
            const auto &interview = std::get<Interview>(record);
            if (interview.state != u"Done" && interview.keeper == workspace.author()) own << interview;
        }
        std::ranges::stable_sort(own, std::greater(), &Interview::changedAt);
        return own;
    });
}

} // namespace staffelstab
