// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/reviewviewmodel.h"

#include "errortext.h"
#include "process/registercolumns.h"
#include "process/sheetrows.h"
#include "usecase/reviewing.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{

ReviewViewModel::ReviewViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_people(session, RecordKind::Person, nullptr)
{
}

void ReviewViewModel::show(const ProcessSheet &sheet)
{
    if (sheet.process.id != m_process.id) m_here.clear();
    m_process = sheet.process;
    m_state = sheet.reviewState;
    m_isReady = sheet.lackingForReview.isEmpty();
    const auto reviewer = std::ranges::find(sheet.labels, sheet.process.checkedBy, &RecordLabel::id);
    m_reviewer = reviewer == sheet.labels.end() ? QString() : reviewer->title;
    Q_EMIT shown();
    if (canDecide()) askWhoIsHere();
}

void ReviewViewModel::askWhoIsHere()
{
    m_session.read(
        this, [id = m_process.id](Workspace &workspace) { return reviewerHere(workspace, id); },
        [this, id = m_process.id](const Result<Id> &person) {
            if (id != m_process.id || (person && *person == m_here)) return;
            m_here = person ? *person : Id();
            Q_EMIT shown();
        });
}

QString ReviewViewModel::text() const { return termWord(u"reviewState", m_state); }
QString ReviewViewModel::tone() const { return reviewTone(m_state); }

QString ReviewViewModel::until() const
{
    if (!m_process.checkedAt.isValid()) return {};
    const QString by = m_reviewer.isEmpty() ? tr("Checked on %1").arg(dateText(m_process.checkedAt))
                                            : tr("Checked by %1 on %2").arg(m_reviewer, dateText(m_process.checkedAt));
    return m_process.checkedUntil.isValid() ? tr("%1; counts until %2").arg(by, dateText(m_process.checkedUntil))
                                            : tr("%1; counts without an end").arg(by);
}

bool ReviewViewModel::canSubmit() const { return m_state == u"Draft" && m_isReady && !isReadOnly(); }

bool ReviewViewModel::canDecide() const
{
    return (m_state == u"InReview" || m_state == u"Verified" || m_state == u"ReviewDue" || m_state == u"Expired") &&
           !isReadOnly();
}

template <typename Job> void ReviewViewModel::run(Job job, const QString &sentence, const std::function<void()> &then)
{
    m_session.write(this, std::move(job), [this, sentence, then](const Result<Done> &result) {
        if (result) {
            if (then) then();
            Q_EMIT done(sentence);
        } else
            Q_EMIT failed(result.error().subject == u"checkedBy"
                              ? tr("Whoever is responsible for a process cannot check it. Choose a second person.")
                              : errorText(result.error()));
    });
}

void ReviewViewModel::submit()
{
    run([id = m_process.id](Workspace &workspace) { return submitForReview(workspace, id); },
        tr("The sheet waits for a check now."));
}

void ReviewViewModel::confirm(const QString &reviewer)
{
    if (reviewer.isEmpty()) return;
    run([id = m_process.id,
         reviewer](Workspace &workspace) { return confirmReview(workspace, id, reviewer, QDate::currentDate()); },
        tr("The sheet is checked."));
}

void ReviewViewModel::reject(const QString &comment)
{
    run([id = m_process.id, comment](Workspace &workspace) { return rejectReview(workspace, id, comment); },
        tr("The sheet is a draft again, with your comment."), [this] { Q_EMIT commentKept(); });
}

void ReviewViewModel::archive()
{
    run([id = m_process.id](Workspace &workspace) { return archiveProcess(workspace, id); },
        isArchived() ? tr("The sheet is a draft again.")
                     : tr("The sheet is marked as no longer in use; it is still found."));
}

} // namespace staffelstab
