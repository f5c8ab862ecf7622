// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchviewmodel.h"

namespace staffelstab
{

SearchViewModel::SearchViewModel(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void SearchViewModel::setText(const QString &text)
{
    if (text == m_text) return;
    m_text = text;
    Q_EMIT textChanged();
}

} // namespace staffelstab
