// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/stepsviewmodel.h"

#include "errortext.h"
#include "removaltext.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{

StepsViewModel::StepsViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_rows(stepRoles()),
      m_following({{"recordId", [](const FollowingStep &row) -> QVariant { return row.id; }},
                   {"label", [](const FollowingStep &row) -> QVariant { return row.label; }},
                   {"chosen", [](const FollowingStep &row) -> QVariant { return row.chosen; }}}),
      m_form(session, RecordKind::Step,
             {u"process"_s, u"number"_s, u"ragVersion"_s, u"performerText"_s, u"nextSteps"_s})
{
    connect(&m_form, &RecordForm::gone, this, &StepsViewModel::close);
}

void StepsViewModel::show(const Id &process, QList<StepRow> rows)
{
    if (process != m_process) close();
    m_process = process;
    m_rows.replace(std::move(rows));
    if (!m_openId.isEmpty() && positionOf(m_openId) < 0) close();
    if (m_choosing == 0) showFollowing(); // what is read may be older than what was ticked
    Q_EMIT countChanged();
    if (const int position = positionOf(std::exchange(m_moved, {})); position >= 0) Q_EMIT focusWanted(position);
}

void StepsViewModel::leave() { close(); }

int StepsViewModel::positionOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rows.rows(), id, &StepRow::id);
    return found == m_rows.rows().end() ? -1 : static_cast<int>(found - m_rows.rows().begin());
}

void StepsViewModel::add(const QString &name)
{
    if (name.trimmed().isEmpty()) return;
    m_session.write(
        this,
        [process = m_process, name = name.trimmed()](Workspace &workspace) {
            return addStep(workspace, process, name);
        },
        [this, name](const Result<Saved> &saved) {
            if (saved) return Q_EMIT added(saved->id);
            Q_EMIT entryRefused(name);
            Q_EMIT failed(errorText(saved.error()));
        });
}

void StepsViewModel::toggle(const QString &id)
{
    if (id == m_openId)
        close();
    else
        open(id);
}

void StepsViewModel::open(const QString &id)
{
    if (id == m_openId) return;
    m_openId = id;
    m_form.openRecord(id);
    showFollowing();
}

void StepsViewModel::showFollowing()
{
    QList<FollowingStep> following;
    const int open = positionOf(m_openId);
    for (const StepRow &row : m_rows.rows())
        if (open >= 0 && row.id != m_openId)
            following << FollowingStep{.id = row.id,
                                       .label = tr("%1 %2").arg(row.number, row.name),
                                       .chosen = m_rows.rows()[open].nextSteps.contains(row.id)};
    m_following.replace(following);
    Q_EMIT openChanged();
}

QString StepsViewModel::followingText() const
{
    QStringList chosen;
    for (const FollowingStep &row : m_following.rows())
        if (row.chosen) chosen << row.label;
    if (chosen.size() > 1) return tr("It branches: %1.").arg(chosen.join(tr(" or ")));
    if (chosen.size() == 1) return tr("It goes on with %1.").arg(chosen.front());
    return positionOf(m_openId) + 1 < count() ? tr("It goes on with the next number.") : tr("This is the end.");
}

void StepsViewModel::setFollowing(const QString &id, bool chosen)
{
    QList<FollowingStep> following = m_following.rows();
    QStringList next;
    for (FollowingStep &row : following) {
        if (row.id == id) row.chosen = chosen;
        if (row.chosen) next << row.id;
    }
    m_following.replace(following);
    Q_EMIT openChanged();
    m_form.flush();
    ++m_choosing;
    m_session.write(
        this, [step = m_openId, next](Workspace &workspace) { return setNextSteps(workspace, step, next); },
        [this](const Result<Done> &result) {
            --m_choosing;
            if (result) return;
            Q_EMIT failed(errorText(result.error()));
            showFollowing();
        });
}

void StepsViewModel::showStep(const QString &id)
{
    open(id);
    if (const int position = positionOf(id); position >= 0) Q_EMIT focusWanted(position);
}

void StepsViewModel::close()
{
    m_form.close();
    if (m_openId.isEmpty()) return;
    m_openId.clear();
    Q_EMIT openChanged();
}

void StepsViewModel::move(const QString &id, int places)
{
    const int from = positionOf(id);
    const int to = from + places;
    if (from < 0 || to < 0 || to >= count()) return;
    m_form.flush();
    m_session.write(
        this, [id, to](Workspace &workspace) { return moveStep(workspace, id, to); },
        [this, id](const Result<Done> &result) {
            if (result)
                m_moved = id;
            else
                Q_EMIT failed(errorText(result.error()));
        });
}

bool StepsViewModel::pressed(const QString &id, int key, int modifiers)
{
    const bool alt = modifiers & Qt::AltModifier;
    if (alt && key == Qt::Key_Up)
        move(id, -1);
    else if (alt && key == Qt::Key_Down)
        move(id, 1);
    else if (key == Qt::Key_Delete)
        remove(id);
    else
        return false;
    return true;
}

void StepsViewModel::remove(const QString &id)
{
    const int position = positionOf(id);
    if (position < 0) return;
    if (id == m_openId) close();
    m_session.write(
        this, [id](Workspace &workspace) { return removeRecords(workspace, {id}); },
        [this, name = m_rows.rows()[position].name](const Result<Removal> &result) {
            if (result)
                Q_EMIT done(withUses(tr("Step “%1” is in the bin now.").arg(name), *result));
            else
                Q_EMIT failed(errorText(result.error()));
        });
}

} // namespace staffelstab
