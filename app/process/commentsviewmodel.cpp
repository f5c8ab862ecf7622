// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/commentsviewmodel.h"

#include "errortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{

CommentsViewModel::CommentsViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_unsent(session), m_rows(commentRoles())
{
    connect(&m_unsent, &UnsentComments::failed, this, &CommentsViewModel::failed);
}

void CommentsViewModel::show(const ProcessSheet &sheet)
{
    if (sheet.process.id != m_process) {
        m_process = sheet.process.id;
        m_unsent.open(m_process);
        m_subject = m_process;
        m_comments = {};
        m_answered.clear();
        m_settledShown = false;
        showRows();
        Q_EMIT answeredChanged();
        Q_EMIT found(kNewComment); // what stood there belongs to the other sheet
    }
    m_subjects = commentSubjects(sheet);
    Q_EMIT subjectChanged();
    load();
}

void CommentsViewModel::load()
{
    m_session.read(
        this,
        [process = m_process](Workspace &workspace) -> Result<Loaded> {
            auto comments = commentsOf(workspace, process);
            if (!comments) return comments.error();
            return Loaded{*std::move(comments), UnsentComments::keptFor(workspace, process)};
        },
        [this, ticket = ++m_ticket](Result<Loaded> loaded) {
            if (ticket != m_ticket) return;
            if (loaded) return take(*std::move(loaded));
            if (loaded.error().code != ErrorCode::NotFound) Q_EMIT failed(errorText(loaded.error()));
        });
}

void CommentsViewModel::take(Loaded loaded)
{
    m_comments = std::move(loaded.comments);
    m_unsent.found(loaded.unsent);
    if (const QString subject = m_unsent.at(UnsentComments::kSubjectPlace); !subject.isEmpty()) m_subject = subject;
    showRows();
    Q_EMIT subjectChanged();
    for (auto it = loaded.unsent.cbegin(); it != loaded.unsent.cend(); ++it)
        Q_EMIT found(it.key());
    showWanted();
}

void CommentsViewModel::showRows()
{
    m_rows.replace(commentRows(m_comments, m_process, m_settledShown ? Settled::Shown : Settled::Hidden));
    Q_EMIT shown();
}

void CommentsViewModel::showComment(const Id &comment)
{
    m_wanted = comment;
    showWanted();
}

void CommentsViewModel::showWanted()
{
    if (m_wanted.isEmpty()) return;
    const auto holds = [this](const CommentThread &thread) {
        return thread.comment.id == m_wanted ||
               std::ranges::find(thread.replies, m_wanted, &Comment::id) != thread.replies.end();
    };
    const auto thread = std::ranges::find_if(m_comments.threads, holds);
    if (thread == m_comments.threads.end()) return; // not read yet
    if (!thread->isOpen()) setSettledShown(true);
    const auto row = std::ranges::find(m_rows.rows(), std::exchange(m_wanted, {}), &CommentRow::id);
    if (row != m_rows.rows().end()) Q_EMIT focusWanted(static_cast<int>(row - m_rows.rows().begin()));
}

void CommentsViewModel::writeAbout(const Id &subject)
{
    const auto found = std::ranges::find(m_subjects, subject, &CommentSubject::id);
    if (found != m_subjects.end()) setSubject(static_cast<int>(found - m_subjects.begin()));
}

int CommentsViewModel::settledCount() const
{
    return static_cast<int>(m_comments.threads.size()) - m_comments.openCount;
}

void CommentsViewModel::setSettledShown(bool shown)
{
    if (shown == m_settledShown) return;
    m_settledShown = shown;
    showRows();
}

QVariantMap CommentsViewModel::openBySubject() const
{
    QVariantMap counts;
    for (auto it = m_comments.open.cbegin(); it != m_comments.open.cend(); ++it)
        counts.insert(it.key(), it.value());
    return counts;
}

QStringList CommentsViewModel::subjects() const
{
    QStringList texts;
    for (const CommentSubject &subject : m_subjects)
        texts << subject.text;
    return texts;
}

int CommentsViewModel::subject() const
{
    const auto found = std::ranges::find(m_subjects, m_subject, &CommentSubject::id);
    return found == m_subjects.end() ? 0 : static_cast<int>(found - m_subjects.begin());
}

void CommentsViewModel::setSubject(int position)
{
    if (position < 0 || position >= m_subjects.size() || m_subjects[position].id == m_subject) return;
    m_subject = m_subjects[position].id;
    m_unsent.keep(UnsentComments::kSubjectPlace, m_subject == m_process ? Id() : m_subject);
    Q_EMIT subjectChanged();
}

void CommentsViewModel::send(const QString &place, const QString &text)
{
    if (m_sending || text.trimmed().isEmpty()) return;
    m_unsent.keep(place, text);
    m_sending = true;
    Q_EMIT sendingChanged();
    const bool isNew = place == kNewComment;
    const Id target = isNew ? m_subjects.value(subject()).id : place;
    m_session.write(
        this,
        [isNew, target, text](Workspace &workspace) {
            return isNew ? addComment(workspace, target, text) : replyToComment(workspace, target, text);
        },
        [this, place, text, isNew, process = m_process](const Result<Saved> &saved) {
            m_sending = false;
            Q_EMIT sendingChanged();
            if (!saved) return Q_EMIT failed(errorText(saved.error()));
            m_unsent.sent(process, isNew ? QStringList{place, UnsentComments::kSubjectPlace} : QStringList{place},
                          text);
            if (process != m_process) return;
            Q_EMIT sent(place, text);
            if (!isNew && m_answered == place && !m_unsent.has(place)) answer({});
        });
}

void CommentsViewModel::answer(const QString &comment)
{
    m_answered = comment == m_answered ? QString() : comment;
    Q_EMIT answeredChanged();
}

void CommentsViewModel::resolve(const QString &comment)
{
    settle(comment, u"Resolved"_s, tr("The comment is resolved."));
}

void CommentsViewModel::discard(const QString &comment)
{
    settle(comment, u"Discarded"_s, tr("The comment is discarded; it can still be read."));
}

void CommentsViewModel::reopen(const QString &comment) { settle(comment, u"Open"_s, tr("The comment is open again.")); }

void CommentsViewModel::settle(const QString &comment, const QString &status, const QString &sentence)
{
    m_session.write(
        this, [comment, status](Workspace &workspace) { return settleComment(workspace, comment, status); },
        [this, sentence](const Result<Done> &result) {
            if (result)
                Q_EMIT done(sentence);
            else
                Q_EMIT failed(errorText(result.error()));
        });
}

} // namespace staffelstab
