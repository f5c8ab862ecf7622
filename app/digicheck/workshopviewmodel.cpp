// SPDX-License-Identifier: GPL-3.0-or-later
#include "digicheck/workshopviewmodel.h"

#include "errortext.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{

WorkshopViewModel::WorkshopViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_form(session, RecordKind::Workshop), m_processes(preparedRoles()),
      m_heard(findingRoles()), m_moderation(session), m_advice(session)
{
    connect(&m_session, &Session::recordsChanged, this, [this] {
        if (isOpen()) load();
    });
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() == Session::State::Opening) close();
    });
    connect(&m_form, &RecordForm::gone, this, &WorkshopViewModel::close);
    connect(&m_moderation, &ModerationViewModel::done, this, &WorkshopViewModel::done);
    connect(&m_moderation, &ModerationViewModel::failed, this, &WorkshopViewModel::failed);
    connect(&m_advice, &AdviceViewModel::done, this, &WorkshopViewModel::done);
    connect(&m_advice, &AdviceViewModel::failed, this, &WorkshopViewModel::failed);
}

void WorkshopViewModel::openWorkshop(const QString &id)
{
    if (id == m_id) return;
    close();
    m_id = id;
    m_view = {};
    m_form.openRecord(id);
    setTab(Preparation);
    Q_EMIT openChanged();
    Q_EMIT shown();
    load();
}

void WorkshopViewModel::close()
{
    if (!isOpen()) return;
    ++m_ticket;
    m_reading = false;
    m_again = false;
    m_moderation.endEditing();
    m_advice.leave();
    m_form.close();
    m_id.clear();
    Q_EMIT openChanged();
}

void WorkshopViewModel::setActive(bool active)
{
    m_active = active;
    m_advice.setActive(m_active && m_tab == Advice);
    if (!active) m_form.flush();
}

void WorkshopViewModel::setTab(int tab)
{
    if (tab == m_tab) return;
    m_form.flush();
    m_tab = tab;
    m_advice.setActive(m_active && m_tab == Advice);
    Q_EMIT tabChanged();
}

void WorkshopViewModel::load()
{
    if (m_reading) { // while people speak, a finding follows the other
        m_again = true;
        return;
    }
    m_reading = true;
    m_session.read(
        this, [id = m_id](Workspace &workspace) { return workshopView(workspace, id); },
        [this, ticket = ++m_ticket](Result<WorkshopView> view) {
            if (ticket != m_ticket) return;
            m_reading = false;
            if (std::exchange(m_again, false)) load();
            if (view) return show(*std::move(view));
            close();
            if (view.error().code != ErrorCode::NotFound) Q_EMIT failed(errorText(view.error()));
        });
}

void WorkshopViewModel::show(WorkshopView view)
{
    m_view = std::move(view);
    m_processes.replace(preparedLines(m_view));
    m_heard.replace(heardLines(m_view));
    m_questions.replace(m_view.questions);
    m_moderation.show(m_view);
    m_advice.show(m_view);
    Q_EMIT shown();
}

QString WorkshopViewModel::subtitle() const
{
    QStringList parts{m_view.unit.title};
    if (m_view.workshop.date.isValid()) parts << dateText(m_view.workshop.date);
    parts << termWord(u"digicheckModule", m_view.workshop.module);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString WorkshopViewModel::stateText() const { return termWord(u"workshopState", m_view.workshop.state); }

void WorkshopViewModel::recommendFrom(const QString &finding)
{
    setTab(Advice);
    m_advice.chooseOnly(finding);
}

} // namespace staffelstab
