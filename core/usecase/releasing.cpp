// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/harvest.h"

#include "base/text.h"
#include "store/feed.h"
#include "store/uses.h"
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

class Releasing
{
  public:
    Releasing(Workspace &workspace, RecordStore &store, const Interview &interview, const QDate &today,
              const ChangeContext &change)
        : m_workspace(workspace), m_feed(workspace.database()), m_store(store), m_interview(interview), m_today(today),
          m_change(change), m_guide(guideOf(store)), m_answers(answersOf(store, interview.id)),
          m_withheld(withheldIn(m_answers))
    {
    }

    Release run(const QString &module, const Id &subject)
    {
        Release release;
        for (Answer &answer : m_answers)
            if (answer.releasedAt.isValid() && isWithheld(answer, m_withheld)) takeBack(answer, Touched::AsWell);
        for (Answer &answer : m_answers) {
            const handover::GuideQuestion *question = m_guide.find(answer.question);
            if (!question || !isOf(module, *question)) continue;
            if (module == u"P" && answer.subject != subject) continue;
            if (isReleasedWithFiles(answer, filesOf(m_store, answer.id))) continue;
            const Fate fate = fateOf(question, answer, m_withheld);
            if (fate == Fate::Passed)
                release.records += releaseOne(*question, answer);
            else if (fate == Fate::TakenBack)
                takeBack(answer, Touched::Stays);
            else if (fate == Fate::Mark)
                openToAll(answer);
            else
                continue;
            ++release.answers;
            m_releasedNow << answer.question;
        }
        if (module == u"P") putMarks(subject);
        return release;
    }

  private:
    enum class Touched { Stays, AsWell };

    bool isOf(const QString &module, const handover::GuideQuestion &question) const
    {
        return module == u"Core" ? m_guide.core.contains(question.code) : question.module() == module;
    }

    int releaseOne(const handover::GuideQuestion &question, Answer &answer)
    {
        const handover::HarvestContext context = contextFor(answer);
        const handover::Harvest harvest = handover::harvest(question, answer, context);
        handover::Harvest before;
        if (answer.releasedAt.isValid()) before = handover::harvest(question, asReleased(answer), context);
        const bool makesTasks = question.type == u"ProcessList";
        QStringList made = makesTasks ? answer.made : movedFiles(answer);
        made << moveFiles(filesOf(m_store, answer.id), answer.subject);
        for (const AnyRecord &record : harvest.made) {
            putMade(record, answer);
            made << head(record).id;
        }
        for (const AnyRecord &record : harvest.changed)
            putChanged(record, before.changed, answer.releasedAt);
        for (const QString &step : harvest.newSteps)
            if (!before.newSteps.contains(step)) addStep(answer.subject, step);
        const qsizetype count = made.size();
        for (auto each = answer.made.crbegin(); each != answer.made.crend(); ++each) {
            const Id &id = *each;
            if (made.contains(id) || !isAsReleased(id, answer.releasedAt)) continue;
            if (isNeeded(id, answer))
                made.prepend(id);
            else
                moveToBin(m_store, withParts(m_store, id), m_change);
        }
        answer.made = made;
        answer.releasedAt = m_change.at;
        putRecord(m_store, answer, m_change);
        return static_cast<int>(count);
    }

    void openToAll(Answer &answer)
    {
        answer.releasedAt = m_change.at;
        putRecord(m_store, answer, m_change);
    }

    /// Only where something is said in this release: what somebody has marked otherwise since an earlier one stays.
    void putMarks(const Id &subject)
    {
        auto process = m_store.load<Process>(subject);
        if (!process) return;
        QList<Answer> said;
        for (const Answer &answer : std::as_const(m_answers))
            if (answer.subject == subject && answer.releasedAt.isValid() && answer.question.startsWith(u'P'))
                said << answer;
        const QList<PartMark> marks = handover::marksAfter(process->partMarks, said, m_releasedNow);
        if (marks == process->partMarks) return;
        process->partMarks = marks;
        putRecord(m_store, *process, m_change);
    }

    /// Files that an earlier release has given to the process and that are still there.
    QStringList movedFiles(const Answer &answer)
    {
        QStringList moved;
        for (const Id &id : answer.made)
            if (m_store.load<Attachment>(id)) moved << id;
        return moved;
    }

    /// Files go where people look for them; about the work as a whole they stay with the answer.
    QStringList moveFiles(const QList<Attachment> &files, const Id &to)
    {
        QStringList moved;
        if (!m_store.load<Process>(to)) return moved;
        for (Attachment file : files) {
            file.subject = to;
            moved << putRecord(m_store, file, m_change).id;
        }
        return moved;
    }

    void takeFileBack(Attachment file, const Answer &answer)
    {
        file.subject = answer.id;
        putRecord(m_store, file, m_change);
    }

    /// What was made of the answer goes to the bin, competences before their person; tasks of the list stay, since
    /// others work with them, and so does a file that somebody else has put elsewhere, unless it is not to be passed
    /// on.
    void takeBack(Answer &answer, Touched touched)
    {
        const handover::GuideQuestion *question = m_guide.find(answer.question);
        if (question && question->type == u"ProcessList") return;
        QStringList left;
        for (auto each = answer.made.crbegin(); each != answer.made.crend(); ++each) {
            const Id &id = *each;
            const auto file = m_store.load<Attachment>(id);
            const bool isUntouched = file ? changedByOthers(id, answer.releasedAt).isEmpty()
                                          : m_store.load(id) && isAsReleased(id, answer.releasedAt);
            const bool mayGo = m_store.load(id) && (touched == Touched::AsWell || isUntouched);
            if (mayGo && file)
                takeFileBack(*file, answer);
            else if (mayGo && !isNeeded(id, answer))
                moveToBin(m_store, withParts(m_store, id), m_change);
            else if (mayGo || touched == Touched::Stays)
                left.prepend(id);
        }
        answer.made = left;
        answer.releasedAt = touched == Touched::AsWell ? QDateTime() : m_change.at;
        putRecord(m_store, answer, m_change);
    }

    /// The answer with the words of its last release.
    Answer asReleased(const Answer &answer)
    {
        AnyRecord record = answer;
        for (const store::FeedEntry &entry : m_feed.of(answer.id, -1)) {
            if (entry.at <= answer.releasedAt) break;
            for (const FieldChange &change : entry.changes)
                if (const Field *field = findField(fieldsOf<Answer>(), change.field))
                    write(record, *field, change.before);
        }
        return std::get<Answer>(record);
    }

    /// Of a second release only what is said otherwise now, and never over a word that somebody else wrote since; lists
    /// only grow, so that they may.
    void putChanged(AnyRecord record, const QList<AnyRecord> &before, const QDateTime &releasedAt)
    {
        const Id id = head(record).id;
        const AnyRecord stored = requireRecord(m_store.load(id), id);
        const auto same = std::ranges::find(before, id, [](const AnyRecord &each) { return head(each).id; });
        const QStringList foreign = releasedAt.isValid() ? changedByOthers(id, releasedAt) : QStringList();
        for (const FieldChange &change : difference(stored, record)) {
            const Field &field = requireField(kindOf(record), change.field);
            const bool isSaidBefore = same != before.end() && read(*same, field) == read(record, field);
            if (isSaidBefore || (foreign.contains(change.field) && !change.after.isArray()))
                write(record, field, read(stored, field));
        }
        putRecord(m_store, record, m_change);
    }

    QStringList changedByOthers(const Id &id, const QDateTime &since)
    {
        QStringList fields;
        for (const store::FeedEntry &entry : m_feed.of(id, -1)) {
            if (entry.at <= since) break;
            if (entry.author == m_change.author) continue;
            for (const FieldChange &change : entry.changes)
                fields << change.field;
        }
        return fields;
    }

    handover::HarvestContext contextFor(const Answer &answer)
    {
        handover::HarvestContext context = harvestContext(m_store, m_interview, m_today);
        setSubject(context, m_store, answer.subject);
        return context;
    }

    /// A person whom others name by now; that the answer has made her does not count.
    bool isNeeded(const Id &id, const Answer &answer)
    {
        if (!m_store.load<Person>(id)) return false;
        return std::ranges::any_of(store::usesOf(m_workspace.database(), {id}),
                                   [&](const store::Use &use) { return use.user != answer.id; });
    }

    /// Nobody has changed it since the last release; what this one takes out of the bin does not count.
    bool isAsReleased(const Id &id, const QDateTime &releasedAt)
    {
        const auto record = m_store.load(id);
        if (!record) return false;
        const QDateTime &changedAt = head(*record).changedAt;
        return !releasedAt.isValid() || changedAt <= releasedAt || changedAt == m_change.at;
    }

    /// With what went along, such as comments. Of a person nothing but herself: each answer gives its own competences.
    void takeOut(const Id &id)
    {
        if (m_store.kindOf(id) == RecordKind::Person)
            m_store.restore(id, m_change);
        else
            takeOutOfBin(m_workspace, id, m_change);
    }

    /// What somebody has changed since stays as it is, and what somebody put into the bin stays there; what the program
    /// took back itself comes out again.
    void putMade(AnyRecord record, const Answer &answer)
    {
        const Id id = head(record).id;
        if (const auto *each = std::get_if<Competence>(&record); each && m_store.isInBin(each->person)) return;
        if (m_store.isInBin(id)) {
            if (answer.made.contains(id)) return;
            takeOut(id);
        } else if (m_store.load(id) && !isAsReleased(id, answer.releasedAt)) {
            return;
        }
        const auto before = m_store.load(id);
        head(record).revision = before ? head(*before).revision : 0;
        putRecord(m_store, record, m_change);
    }

    void addStep(const Id &process, const QString &name)
    {
        auto step = std::get<Step>(blank(RecordKind::Step));
        step.process = process;
        step.name = name;
        putStep(m_store, step, {}, m_change);
    }

    Workspace &m_workspace;
    store::ChangeFeed m_feed;
    RecordStore &m_store;
    const Interview &m_interview;
    const QDate m_today;
    const ChangeContext &m_change;
    const handover::Guide m_guide;
    QList<Answer> m_answers;
    const QList<QuestionPlace> m_withheld;
    QSet<QString> m_releasedNow; ///< codes of questions
};

} // namespace

Result<Release> releaseModule(Workspace &workspace, const Id &interview, const QString &module, const Id &subject,
                              const QDate &today, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        const Interview own = requireOwn(workspace, store, interview);
        return Releasing(workspace, store, own, today, change).run(module, subject);
    });
}

} // namespace staffelstab
