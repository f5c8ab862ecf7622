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
        [this, query, id, ticket = ++m_ticket](Result<QList<search::Reason>> reasons) {
            if (ticket != m_ticket) return;
            m_id = id;
            m_byFilters = hasFiltersAlone(query);
            m_reasons = std::move(reasons);
            tell();
        });
}

void WhyViewModel::tell()
{
    m_lines = m_reasons ? whyTexts(*m_reasons, m_byFilters) : QStringList{errorText(m_reasons.error())};
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
    if (!m_id.isEmpty()) tell();
}

} // namespace staffelstab
