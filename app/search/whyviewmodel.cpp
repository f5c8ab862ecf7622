// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/whyviewmodel.h"

#include "errortext.h"
#include "whytext.h"

namespace staffelstab
{

WhyViewModel::WhyViewModel(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void WhyViewModel::ask(const search::Query &query, const Id &id)
{
    m_session.read(
        this, [query, id](Workspace &workspace) { return explain(workspace, query, id); },
        [this, id, ticket = ++m_ticket](const Result<QList<search::Reason>> &reasons) {
            if (ticket != m_ticket) return;
            m_id = id;
            answer(reasons);
        });
}

void WhyViewModel::answer(const Result<QList<search::Reason>> &reasons)
{
    m_reasons = reasons ? *reasons : QList<search::Reason>();
    m_lines = reasons ? whyTexts(m_reasons) : QStringList{errorText(reasons.error())};
    Q_EMIT changed();
}

void WhyViewModel::clear()
{
    ++m_ticket;
    if (m_id.isEmpty()) return;
    m_id.clear();
    m_lines.clear();
    Q_EMIT changed();
}

void WhyViewModel::retranslate()
{
    if (!m_id.isEmpty()) answer(m_reasons);
}

} // namespace staffelstab
