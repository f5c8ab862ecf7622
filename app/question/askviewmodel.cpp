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
constexpr int kPauseMs = 300; ///< who types on has another search in a moment

} // namespace

AskViewModel::AskViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_people(session, RecordKind::Person, nullptr)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &AskViewModel::propose);
    connect(&m_session, &Session::stateChanged, this, [this] {
        ++m_opening;
        clear();
        m_people.setFilter({});
        if (m_people.count() > 0) m_people.refresh();
        Q_EMIT changed();
    });
}

void AskViewModel::clear()
{
    ++*m_newest;
    m_pause.stop();
    m_text.clear();
    m_miss.clear();
    m_addressee = {};
    m_because = {};
    m_ready = false;
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

void AskViewModel::offer(const QString &text)
{
    if (m_ready && text.trimmed() == m_miss) return; // the same search again, after some record changed
    clear();
    m_text = m_miss = text.trimmed();
    m_pause.start();
    Q_EMIT changed();
}

void AskViewModel::begin(const QString &text)
{
    clear();
    m_text = m_miss = wordsOfSearch(text);
    propose();
    Q_EMIT changed();
}

void AskViewModel::beginLike(AskViewModel *other)
{
    if (!other->m_ready) return begin(other->m_miss);
    clear();
    m_text = other->m_text;
    m_miss = other->m_miss;
    m_addressee = other->m_addressee;
    m_because = other->m_because;
    m_ready = true;
    Q_EMIT changed();
}

void AskViewModel::propose()
{
    const qint64 ticket = ++*m_newest;
    const auto job = [words = m_text, today = QDate::currentDate(), newest = m_newest,
                      ticket](Workspace &workspace) -> Result<Addressee> {
        if (ticket != *newest) return Error{ErrorCode::Cancelled, {}, {}};
        return proposeAddressee(workspace, words, today);
    };
    m_session.read(this, job, [this, ticket](const Result<Addressee> &proposed) {
        if (ticket != *m_newest) return;
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
    ++*m_newest;
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
        this,
        [question, miss = m_miss](Workspace &workspace) { return askQuestion(workspace, question, newId(), miss); },
        [this, opening = m_opening, ticket = qint64(*m_newest), asked = shortened(question.text, kLongestQuote),
         name = m_addressee.title](const Result<Saved> &saved) {
            if (opening != m_opening) return;
            if (saved)
                Q_EMIT done(name.isEmpty() ? tr("“%1” is now an open question on the start page.").arg(asked)
                                           : tr("“%1” now stands on the list of %2.").arg(asked, name));
            else
                Q_EMIT failed(errorText(saved.error()));
            if (saved || ticket != *m_newest) return;
            m_ready = true;
            Q_EMIT changed();
        });
}

} // namespace staffelstab
