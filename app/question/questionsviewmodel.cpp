// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/questionsviewmodel.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

const OpenQuestion *questionIn(const RecordForm &form)
{
    return form.isOpen() ? std::get_if<OpenQuestion>(&form.record()) : nullptr;
}

} // namespace

QuestionsViewModel::QuestionsViewModel(Session &session, QObject *parent)
    : QObject(parent), m_list(session, {.kind = RecordKind::OpenQuestion, .detail = "addressee", .narrowBy = "state"}),
      m_form(*m_list.form())
{
    m_list.setCode(u"Open"_s);
    connect(&m_list, &RecordList::done, this, &QuestionsViewModel::done);
    connect(&m_list, &RecordList::failed, this, &QuestionsViewModel::failed);
    connect(&m_form, &RecordForm::recordChanged, this, &QuestionsViewModel::changed);
    connect(&m_form, &RecordForm::stateChanged, this, &QuestionsViewModel::changed);
}

void QuestionsViewModel::setShown(bool shown)
{
    if (shown == m_shown) return;
    m_shown = shown;
    Q_EMIT shownChanged();
}

void QuestionsViewModel::setActive(bool active) { m_list.setActive(active); }

void QuestionsViewModel::open(const QString &id)
{
    setShown(true);
    m_list.open(id);
}

bool QuestionsViewModel::isWaiting() const
{
    const OpenQuestion *question = questionIn(m_form);
    return question && question->state == u"Open" && !m_form.isNew();
}

bool QuestionsViewModel::isAnswered() const
{
    const OpenQuestion *question = questionIn(m_form);
    return question && !question->answer.trimmed().isEmpty();
}

void QuestionsViewModel::settle()
{
    if (!isWaiting()) return;
    if (isAnswered()) m_form.field(u"answeredOn"_s)->setText(typedDate(QDate::currentDate()));
    m_form.field(u"state"_s)->setCode(isAnswered() ? u"Answered"_s : u"Closed"_s);
    m_form.flush();
}

} // namespace staffelstab
