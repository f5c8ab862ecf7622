// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/administrationviewmodel.h"

#include <algorithm>
#include <array>

namespace staffelstab
{

AdministrationViewModel::AdministrationViewModel(Session &session, QObject *parent) : QObject(parent)
{
    const std::array shapes{
        RecordList::Shape{RecordKind::OrgUnit, "code", "", {}},
        RecordList::Shape{RecordKind::Post, "unit", "", {}},
        RecordList::Shape{RecordKind::Person, "posts", "", {}},
        RecordList::Shape{RecordKind::ItProcedure, "vendor", "", {}},
        RecordList::Shape{RecordKind::LegalBasis, "kind", "kind", {}},
        RecordList::Shape{RecordKind::Service, "serviceKey", "", {}},
        RecordList::Shape{RecordKind::Recommendation, "state", "state", {}},
        RecordList::Shape{RecordKind::TownQuestion, "code", "module", {}},
    };
    for (const RecordList::Shape &shape : shapes) {
        auto *list = new RecordList(session, shape, this);
        connect(list, &RecordList::done, this, &AdministrationViewModel::done);
        connect(list, &RecordList::failed, this, [this](const QString &sentence) {
            m_error = sentence;
            Q_EMIT errorChanged();
        });
        m_lists << list;
    }
}

void AdministrationViewModel::setPosition(int position)
{
    if (position == m_position || position < 0 || position >= m_lists.size()) return;
    list()->setActive(false);
    m_position = position;
    list()->setActive(m_active);
    Q_EMIT positionChanged();
}

void AdministrationViewModel::setActive(bool active)
{
    m_active = active;
    list()->setActive(active);
}

bool AdministrationViewModel::show(RecordKind kind, const QString &id)
{
    const auto found = std::ranges::find(m_lists, kind, [](RecordList *list) { return list->form()->kind(); });
    if (found == m_lists.end()) return false;
    setPosition(static_cast<int>(found - m_lists.begin()));
    list()->open(id);
    return true;
}

void AdministrationViewModel::dismissError()
{
    m_error.clear();
    Q_EMIT errorChanged();
}

} // namespace staffelstab
