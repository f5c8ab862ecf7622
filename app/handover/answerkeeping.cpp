// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/answerkeeping.h"

#include "errortext.h"
#include "form/draft.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

Id idOf(const Answer &answer) { return answerId(answer.interview, {answer.question, answer.subject}); }

/// What cannot be saved is kept as a draft beside the settings, there and then.
Result<Done> orDraft(Workspace &workspace, const Answer &answer, Result<Done> saved)
{
    if (saved)
        (void)dropDraft(workspace, idOf(answer));
    else
        (void)keepDraft(workspace, {RecordKind::Answer, idOf(answer), 0, valuesOf(answer)});
    return saved;
}

} // namespace

AnswerKeeping::AnswerKeeping(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_timer, &KeepTimer::due, this, &AnswerKeeping::due);
}

QHash<Id, Answer> AnswerKeeping::draftsOf(Workspace &workspace, const InterviewView &view)
{
    QHash<Id, Answer> drafts;
    for (const QuestionPlace &place : view.places) {
        const Id id = answerId(view.interview.id, place);
        const auto draft = draftOf(workspace, id);
        if (!draft) continue;
        AnyRecord record = Answer{};
        applyDraft(*draft, record);
        drafts.insert(id, std::get<Answer>(record));
    }
    return drafts;
}

const Answer *AnswerKeeping::draft(const Id &id) const
{
    const auto found = m_drafts.constFind(id);
    return found == m_drafts.constEnd() ? nullptr : &*found;
}

void AnswerKeeping::typed()
{
    m_dirty = true;
    m_timer.typed();
    Q_EMIT changed();
}

void AnswerKeeping::rest()
{
    m_timer.stop();
    m_dirty = false;
}

void AnswerKeeping::keep(const Answer &answer, const PlaceLeft &left)
{
    rest();
    send({answer,
          [left](Workspace &workspace, const Answer &typed) -> Result<Done> {
              const auto saved = keepAnswer(workspace, typed, left);
              if (!saved) return saved.error();
              return Done{};
          },
          false});
}

void AnswerKeeping::settle(const Answer &answer, const QString &asked, const PlaceLeft &left, bool makesTasks)
{
    rest();
    send({answer,
          [asked, left](Workspace &workspace, const Answer &typed) {
              return settleAnswer(workspace, typed, asked, left);
          },
          makesTasks});
}

void AnswerKeeping::retry()
{
    for (const Sending &sending : std::exchange(m_failed, {}))
        send(sending);
}

void AnswerKeeping::send(const Sending &sending)
{
    ++m_saving;
    m_unconfirmed.insert(idOf(sending.answer), sending.answer);
    m_session.write(
        this,
        [answer = sending.answer, keep = sending.keep](Workspace &workspace) {
            return orDraft(workspace, answer, keep(workspace, answer));
        },
        [this, sending](const Result<Done> &saved) {
            kept(saved ? std::nullopt : std::optional(saved.error()), sending);
            if (saved) Q_EMIT confirmed(sending.makesTasks);
        });
    Q_EMIT changed();
}

void AnswerKeeping::kept(const std::optional<Error> &error, const Sending &sent)
{
    --m_saving;
    const Id id = idOf(sent.answer);
    if (error) {
        m_error = errorText(*error);
        m_drafts.insert(id, sent.answer);
        m_failed.insert(id, sent);
    } else {
        m_savedAt = QDateTime::currentDateTimeUtc();
        m_drafts.remove(id);
        m_failed.remove(id);
        if (m_failed.isEmpty()) m_error.clear();
        if (m_unconfirmed.value(id) == sent.answer) m_unconfirmed.remove(id);
    }
    Q_EMIT changed();
}

QString AnswerKeeping::savedText() const
{
    if (isUnsaved()) return tr("is being saved …");
    return m_savedAt.isValid() ? tr("Saved at %1").arg(timeText(m_savedAt)) : QString();
}

} // namespace staffelstab
