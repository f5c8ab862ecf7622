// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchviewmodel.h"

#include "errortext.h"
#include "process/fileplace.h"
#include "usecase/lawecho.h"
#include "usecase/questions.h"
#include "usecase/searching.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kPauseMs = 120;
constexpr int kSettledMs = 2'000;
constexpr int kPageSize = 20;

} // namespace

SearchViewModel::SearchViewModel(Session &session, AppSettings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_preview(session), m_why(session), m_completion(session),
      m_memory(session, settings)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchViewModel::find);
    connect(&m_completion, &CompletionViewModel::taken, this, &SearchViewModel::setText);
    connect(this, &SearchViewModel::textChanged, this, &SearchViewModel::keptChanged);
    connect(&m_facets, &FacetsModel::chosenChanged, this, &SearchViewModel::keptChanged);
    connect(&m_memory, &SearchMemory::keptChanged, this, &SearchViewModel::keptChanged);
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettledMs);
    connect(&m_settled, &QTimer::timeout, this, &SearchViewModel::noteMiss);
    const auto again = [this] {
        if (m_state != State::Idle) m_pause.start();
    };
    connect(&m_session, &Session::recordsChanged, this, again);
    connect(&m_session, &Session::indexUpdated, this, again);
    connect(&m_session, &Session::stateChanged, this, [this] {
        m_settled.stop();
        m_noted = m_text; // what was looked for in one workspace is no miss of the next
        forgetWorkspace();
    });
}

void SearchViewModel::setText(const QString &text)
{
    if (text == m_text) return;
    m_text = text;
    m_lawPlace = isPlaceInLaw(m_text) ? m_text.simplified() : QString();
    m_walked = false;
    m_why.clear();
    m_settled.stop();
    Q_EMIT textChanged();
    m_pause.start();
}

void SearchViewModel::setOrder(Order order)
{
    if (order == m_order) return;
    m_order = order;
    m_walked = false; // whoever sorts wants to see the top
    Q_EMIT orderChanged();
    m_pause.stop();
    find();
}

search::Query SearchViewModel::query() const
{
    search::Query query;
    query.text = m_text;
    query.kinds = m_facets.chosen(FacetsModel::Kind);
    query.units = m_facets.chosen(FacetsModel::Unit);
    query.statuses = m_facets.chosen(FacetsModel::Status);
    query.tags = m_facets.chosen(FacetsModel::Tag);
    query.order = static_cast<search::Order>(m_order);
    query.limit = kPageSize;
    return query;
}

void SearchViewModel::find()
{
    const qint64 ticket = ++m_ticket;
    if (m_text.trimmed().isEmpty()) {
        m_hits.clear();
        m_facets.clear();
        m_page = {};
        m_finding = false;
        showCurrent(-1);
        return setState(State::Idle);
    }
    if (m_state != State::Found) setState(State::Searching);
    m_asked = query();
    m_finding = true;
    m_session.search(
        this, [query = m_asked](Workspace &workspace) { return staffelstab::find(workspace, query); },
        [this, ticket](Result<search::Page> found) {
            if (ticket != m_ticket) return;
            m_finding = false;
            answer(std::move(found));
        });
}

/// The words stay and are looked for in the next workspace, without the filters of this one.
void SearchViewModel::forgetWorkspace()
{
    if (m_session.state() == Session::State::Open) {
        if (!m_text.trimmed().isEmpty()) m_pause.start();
        return;
    }
    ++m_ticket;
    m_pause.stop();
    m_finding = false;
    m_walked = false;
    m_asked = {};
    m_page = {};
    m_error.clear();
    m_why.clear();
    m_completion.close();
    m_facets.clear();
    m_hits.clear();
    showCurrent(-1);
    setState(State::Idle);
}

bool SearchViewModel::hasMore() const
{
    return m_state == State::Found && !m_finding && !m_pause.isActive() && m_hits.rowCount() < m_page.total;
}

void SearchViewModel::answer(Result<search::Page> found)
{
    if (!found) {
        if (found.error().code == ErrorCode::Cancelled) { // by quick find, which shares the thread, or by closing
            if (m_session.state() == Session::State::Open) m_pause.start();
            return;
        }
        m_error = errorText(found.error());
        m_hits.clear();
        return setState(State::Failed);
    }
    m_error.clear();
    if (const QString explained = m_why.recordId(); !explained.isEmpty()) m_why.ask(m_asked, explained);
    const bool keeps = m_walked && m_current >= 0 && m_current < m_hits.rowCount();
    const QString kept = keeps ? m_hits.hits().at(m_current).id : QString();
    m_page = std::move(*found);
    m_facets.replace(m_page.facets);
    m_hits.replace(m_page.hits);
    const auto same = std::find_if(m_page.hits.cbegin(), m_page.hits.cend(),
                                   [&kept](const search::Hit &hit) { return hit.id == kept; });
    m_walked = same != m_page.hits.cend();
    showCurrent(m_walked ? static_cast<int>(same - m_page.hits.cbegin()) : 0);
    tellOutcome();
}

void SearchViewModel::tellOutcome()
{
    setState(m_page.hits.isEmpty() ? State::Nothing : State::Found);
    if (m_state != State::Nothing) return m_noted.clear();
    if (!isMissed()) return;
    Q_EMIT nothingFound(m_asked.text);
    if (m_asked.text != m_noted) m_settled.start();
}

bool SearchViewModel::isMissed() const
{
    if (m_state != State::Nothing || m_facets.chosenCount() > 0) return false;
    // Quick find answers for less than the ranked index, so what it misses may well be there.
    return m_page.source == search::Source::Ranked && isPlainSearch(m_asked.text);
}

void SearchViewModel::noteMiss()
{
    m_settled.stop();
    if (!isMissed() || m_text != m_asked.text || m_text == m_noted) return;
    m_noted = m_text;
    m_session.write(
        this,
        [text = m_text, today = QDate::currentDate()](Workspace &workspace) {
            return staffelstab::noteMiss(workspace, text, today);
        },
        [](const Result<Done> &) {}); // a miss that could not be counted is none that anybody waits for
}

void SearchViewModel::leave()
{
    if (m_settled.isActive()) noteMiss();
}

void SearchViewModel::setState(State state)
{
    m_state = state;
    Q_EMIT foundChanged();
}

void SearchViewModel::setCurrent(int row)
{
    if (row == m_current) return;
    m_walked = true;
    showCurrent(row);
}

void SearchViewModel::showCurrent(int row)
{
    m_current = std::clamp(row, -1, m_hits.rowCount() - 1);
    Q_EMIT currentChanged();
    if (m_current < 0)
        m_preview.clear();
    else
        m_preview.show(m_hits.hits().at(m_current), m_asked);
}

void SearchViewModel::moveCurrent(int by)
{
    if (m_hits.rowCount() > 0) setCurrent(std::clamp(m_current + by, 0, m_hits.rowCount() - 1));
}

void SearchViewModel::openCurrent()
{
    noteMiss();
    if (m_current < 0) return;
    used();
    if (const auto place = m_preview.target())
        Q_EMIT openRequested(m_preview.recordId(), place->field, place->record);
    else
        open(m_current);
}

void SearchViewModel::open(int row, int passage)
{
    if (row < 0 || row >= m_hits.rowCount()) return;
    used();
    const search::Hit &hit = m_hits.hits().at(row);
    const QList<search::Passage> shown = shownPassages(hit);
    if (shown.isEmpty()) return Q_EMIT openRequested(hit.id, {}, {});
    const search::Passage &place = shown.at(std::clamp<qsizetype>(passage, 0, shown.size() - 1));
    const QString field = place.page > 0 ? toField({place.page, m_asked.text}) : place.field;
    Q_EMIT openRequested(hit.id, field, place.record);
}

void SearchViewModel::toggleWhy(int row)
{
    const int asked = row < 0 ? m_current : row;
    if (asked < 0 || asked >= m_hits.rowCount()) return;
    const Id &id = m_hits.hits().at(asked).id;
    if (m_why.recordId() == id) return m_why.clear();
    setCurrent(asked);
    m_why.ask(m_asked, id);
}

void SearchViewModel::fetchMore()
{
    if (!hasMore()) return;
    search::Query next = m_asked;
    next.offset = m_hits.rowCount();
    m_finding = true;
    m_session.search(
        this, [next](Workspace &workspace) { return staffelstab::find(workspace, next); },
        [this, ticket = m_ticket](Result<search::Page> found) {
            if (ticket != m_ticket) return;
            m_finding = false;
            if (!found) return answer(found.error());
            m_hits.append(found->hits);
            Q_EMIT foundChanged();
        });
}

void SearchViewModel::toggleFacet(int row)
{
    m_facets.toggle(row);
    m_pause.stop();
    find();
}

void SearchViewModel::clearFacets()
{
    m_facets.unchooseAll();
    m_pause.stop();
    find();
}

void SearchViewModel::useSuggestion() { setText(m_page.suggestion); }

QStringList SearchViewModel::otherWords() const
{
    QStringList words;
    for (const search::OtherWord &word : m_page.otherWords)
        words << word.word;
    return words;
}

void SearchViewModel::useOtherWord(int row)
{
    if (row < 0 || row >= m_page.otherWords.size()) return;
    const search::OtherWord word = m_page.otherWords[row];
    setText(m_state == State::Nothing ? word.replaced : word.added);
}

void SearchViewModel::used()
{
    if (m_state == State::Found) m_memory.used(m_asked.text);
}

void SearchViewModel::clear()
{
    if (m_asked.text == m_text) used();
    setText({});
}

void SearchViewModel::toggleKept()
{
    const search::Query asked = query();
    if (const int row = m_memory.rowOf(asked); row >= 0)
        m_memory.remove(row);
    else
        m_memory.keep(asked);
}

void SearchViewModel::useKept(int row)
{
    if (row < 0 || row >= m_memory.keptCount()) return;
    const search::Query kept = m_memory.queryAt(row);
    m_facets.choose({{FacetsModel::Kind, kept.kinds},
                     {FacetsModel::Unit, kept.units},
                     {FacetsModel::Status, kept.statuses},
                     {FacetsModel::Tag, kept.tags}});
    m_order = static_cast<Order>(kept.order);
    Q_EMIT orderChanged();
    setText(kept.text);
}

QString SearchViewModel::summary() const
{
    if (m_state == State::Found) return tr("%n hit(s)", "", static_cast<int>(m_page.total));
    return m_state == State::Nothing ? tr("No hit") : QString();
}

QString SearchViewModel::note() const
{
    if (m_state != State::Found) return {};
    if (m_page.source == search::Source::QuickFind)
        return tr("The search is still being prepared. Until then only exact words and parts of titles are found.");
    if (m_page.widened && m_order == Order::Relevance)
        return tr("What contains all the words stands first, then what contains some of them.");
    return {};
}

void SearchViewModel::retranslate()
{
    m_hits.refresh();
    m_facets.refresh();
    m_why.retranslate();
    m_preview.reload();
    m_memory.refresh();
    Q_EMIT foundChanged();
}

} // namespace staffelstab
