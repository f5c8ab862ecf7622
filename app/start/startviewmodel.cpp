// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/startviewmodel.h"

#include "errortext.h"
#include "usecase/comments.h"
#include "usecase/interviewing.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr qsizetype kListed = 6;

QList<RecordLabel> firstOf(const QList<RecordLabel> &labels) { return labels.first(std::min(labels.size(), kListed)); }

} // namespace

StartViewModel::StartViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session),
      m_questions({{"recordId", [](const WaitingQuestion &row) { return QVariant(row.id); }},
                   {"title", [](const WaitingQuestion &row) { return QVariant(row.text); }},
                   {"addressee", [](const WaitingQuestion &row) { return QVariant(row.addressee); }},
                   {"asked", [](const WaitingQuestion &row) { return QVariant(row.asked); }},
                   {"first", [](const WaitingQuestion &row) { return QVariant(row.first); }}})
{
    connect(&m_session, &Session::recordsChanged, this, &StartViewModel::reload);
}

void StartViewModel::reload()
{
    m_session.read(
        this,
        [today = QDate::currentDate()](Workspace &workspace) -> Result<Shown> {
            auto view = startView(workspace, today);
            if (!view) return view.error();
            const auto running = ownInterviews(workspace);
            if (!running) return running.error();
            auto comments = openComments(workspace, static_cast<int>(kListed));
            if (!comments) return comments.error();
            return Shown{*std::move(view), running->value(0), *std::move(comments)};
        },
        [this, ticket = ++m_ticket](Result<Shown> shown) {
            if (ticket != m_ticket) return;
            m_error = shown ? QString() : errorText(shown.error());
            if (shown) {
                m_loaded = true;
                m_view = shown->view;
                m_interview = shown->interview;
                m_recent.replace(firstOf(m_view.recent));
                m_reviewsDue.replace(firstOf(m_view.reviewsDue));
                m_leavers.replace(m_view.leavers);
                m_comments.replace(shown->comments);
                showQuestions();
            }
            Q_EMIT changed();
        });
}

void StartViewModel::showQuestions()
{
    QList<WaitingQuestion> rows;
    QString before;
    for (const StartView::Question &waiting : std::as_const(m_view.questions)) {
        const RecordLabel &person = waiting.addressee;
        const QString addressee = person.id.isEmpty() ? tr("Asked of nobody by name") : person.title;
        rows << WaitingQuestion{waiting.question.id, waiting.question.title, addressee,
                                waiting.askedOn.isValid() ? tr("asked on %1").arg(dateText(waiting.askedOn))
                                                          : QString(),
                                rows.isEmpty() || before != person.id};
        before = person.id;
    }
    m_questions.replace(std::move(rows));
}

QString StartViewModel::continueId() const { return m_view.recent.isEmpty() ? QString() : m_view.recent.first().id; }

QString StartViewModel::continueTitle() const
{
    return m_view.recent.isEmpty() ? QString() : m_view.recent.first().title;
}

QString StartViewModel::interviewText() const
{
    if (m_interview.lastQuestion.isEmpty()) return m_interview.title;
    return tr("%1, question %2").arg(m_interview.title, m_interview.lastQuestion);
}

QString StartViewModel::summary() const
{
    if (!m_loaded) return {};
    return QStringList{tr("%n process(es)", "", m_view.processes),
                       tr("%n knowledge item(s)", "", m_view.knowledgeItems),
                       tr("%n recommendation(s)", "", m_view.recommendations)}
        .join(u" · "_s);
}

} // namespace staffelstab
