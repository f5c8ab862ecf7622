// SPDX-License-Identifier: GPL-3.0-or-later
#include "question/askviewmodel.h"

#include "base/text.h"
#include "errortext.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr qsizetype kLongestQuote = 60;

} // namespace

AskViewModel::AskViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_people(session, RecordKind::Person, nullptr)
{
    connect(&m_session, &Session::stateChanged, this, &AskViewModel::changed);
}

void AskViewModel::setText(const QString &text)
{
    if (text == m_text) return;
    m_text = text;
    Q_EMIT changed();
}

QString AskViewModel::why() const
{
    return m_because.title.isEmpty() ? QString() : tr("because of “%1”").arg(shortened(m_because.title, kLongestQuote));
}

bool AskViewModel::isPossible() const { return m_ready && !m_session.isReadOnly() && !m_text.trimmed().isEmpty(); }

void AskViewModel::prepare(const QString &text)
{
    if (m_ready && text.trimmed() == m_text) return; // whom the person chose stays chosen
    m_text = text.trimmed();
    m_addressee = {};
    m_because = {};
    m_ready = false;
    Q_EMIT changed();
    m_session.read(
        this,
        [words = m_text, today = QDate::currentDate()](Workspace &workspace) {
            return proposeAddressee(workspace, words, today);
        },
        [this, ticket = ++m_ticket](Result<Addressee> proposed) {
            if (ticket != m_ticket) return;
            m_ready = true; // without a proposal the question is asked of nobody by name
            if (proposed) {
                m_addressee = proposed->person;
                m_because = proposed->because;
            }
            Q_EMIT changed();
        });
}

void AskViewModel::choose(const QString &person)
{
    ++m_ticket;
    m_ready = true;
    m_addressee = {};
    m_because = {};
    if (const int row = m_people.positionOf(person); row >= 0) {
        m_addressee.id = person;
        m_addressee.title = m_people.labelAt(row);
    }
    Q_EMIT changed();
}

void AskViewModel::ask()
{
    if (!isPossible()) return;
    auto question = std::get<OpenQuestion>(blank(RecordKind::OpenQuestion));
    question.text = m_text.trimmed();
    question.addressee = m_addressee.id;
    question.occasion = u"Search"_s;
    m_ready = false;
    Q_EMIT changed();
    m_session.write(
        this, [question](Workspace &workspace) { return askQuestion(workspace, question); },
        [this, ticket = m_ticket, asked = shortened(question.text, kLongestQuote),
         name = m_addressee.title](const Result<Saved> &saved) {
            if (saved)
                Q_EMIT done(name.isEmpty() ? tr("“%1” is now an open question on the start page.").arg(asked)
                                           : tr("“%1” now stands on the list of %2.").arg(asked, name));
            else
                Q_EMIT failed(errorText(saved.error()));
            if (saved || ticket != m_ticket) return;
            m_ready = true;
            Q_EMIT changed();
        });
}

} // namespace staffelstab
