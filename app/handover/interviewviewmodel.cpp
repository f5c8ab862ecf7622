// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/interviewviewmodel.h"

#include "errortext.h"
#include "handover/checkrows.h"
#include "handover/interviewrows.h"
#include "i18n/translations.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

/// Made for a file: nothing was said yet.
bool isOnlyAPlace(const Answer &answer)
{
    return answer.status.isEmpty() && answer.sameAs.isEmpty() && answer.rows.isEmpty() &&
           answer.text.trimmed().isEmpty();
}

} // namespace

InterviewViewModel::InterviewViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_keeping(session), m_files(session), m_modules(moduleRoles()),
      m_checks(checkRoles())
{
    connect(&m_answer, &AnswerViewModel::edited, &m_keeping, &AnswerKeeping::typed);
    connect(&m_files, &AnswerFilesViewModel::done, this, &InterviewViewModel::done);
    connect(&m_files, &AnswerFilesViewModel::failed, this, &InterviewViewModel::failed);
    connect(&m_keeping, &AnswerKeeping::due, this, &InterviewViewModel::keep);
    connect(&m_keeping, &AnswerKeeping::changed, this, &InterviewViewModel::savedChanged);
    connect(&m_keeping, &AnswerKeeping::confirmed, this, [this](bool makesTasks) {
        // what is being read may be older, and the next questions ask about the tasks
        if (m_reading || makesTasks) load();
    });
    connect(&m_session, &Session::recordsChanged, this, [this] { // an undone release, for example
        if (m_open && m_page != Page::Question) load();
    });
    connect(&m_answer, &AnswerViewModel::edited, &m_sitting, &SittingViewModel::touch);
    connect(&m_session, &Session::aboutToClose, this, &InterviewViewModel::leaveSitting);
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() != Session::State::Open && m_open) close();
    });
}

InterviewViewModel::~InterviewViewModel() { leaveSitting(); }

Result<InterviewViewModel::Loaded> InterviewViewModel::read(Workspace &workspace, const Id &interview, Page page)
{
    auto view = interviewView(workspace, interview, QDate::currentDate());
    if (!view) return view.error();
    auto drafts = AnswerKeeping::draftsOf(workspace, *view);
    Loaded loaded{*std::move(view), std::move(drafts), {}};
    if (page == Page::Check && !loaded.view.isForeign) {
        auto previews = previewRelease(workspace, interview, QDate::currentDate());
        if (!previews) return previews.error();
        loaded.previews = *std::move(previews);
    }
    return loaded;
}

void InterviewViewModel::openInterview(const Id &interview)
{
    if (m_open && interview == m_id) { // the sitting goes on; more may be asked than before
        flush();
        return load();
    }
    leaveSitting();
    m_id = interview;
    m_open = true;
    m_loading = true;
    m_resumes = true;
    m_view = {};
    m_page = Page::Topics;
    m_sitting.begin();
    m_asked = false;
    Q_EMIT openChanged();
    Q_EMIT shown();
    load();
}

void InterviewViewModel::close()
{
    if (!m_open) return;
    leaveSitting();
    ++m_ticket;
    m_files.forget();
    m_open = false;
    Q_EMIT openChanged();
}

void InterviewViewModel::flush()
{
    if (m_keeping.isDirty()) keep();
}

void InterviewViewModel::leaveSitting()
{
    const bool keepsPlace = m_keeping.isDirty();
    flush();
    if (!m_sitting.isGoingOn()) return;
    m_sitting.touch();
    m_sitting.end();
    if (keepsPlace || !m_asked || isReadOnly() || isForeign()) return;
    // elsewhere the last answer has said where it goes on
    const bool isAsking = m_page == Page::Question && !m_fromChecks;
    const QuestionPlace known{m_view.interview.lastQuestion, m_view.interview.lastSubject};
    if (m_sitting.minutes() == 0 && (!isAsking || m_place == known)) return;
    m_session.write(
        this,
        [id = m_id, left = m_sitting.placeLeft(isAsking ? m_place : QuestionPlace())](Workspace &workspace) {
            return staffelstab::leaveSitting(workspace, id, left);
        },
        [this](const Result<Saved> &left) {
            if (!left) Q_EMIT failed(errorText(left.error()));
        });
}

void InterviewViewModel::pause()
{
    const int minutes = m_sitting.minutes();
    close();
    Q_EMIT told(tr("A break after %n minute(s). Next time it goes on at the question where you stopped.", "", minutes));
}

void InterviewViewModel::load()
{
    m_reading = true;
    m_session.read(
        this, [id = m_id, page = m_page](Workspace &workspace) { return read(workspace, id, page); },
        [this, ticket = ++m_ticket](Result<Loaded> loaded) {
            if (ticket != m_ticket) return;
            m_reading = false;
            if (loaded) return show(*std::move(loaded));
            m_sitting.end();
            close();
            Q_EMIT failed(errorText(loaded.error()));
        });
}

void InterviewViewModel::show(Loaded loaded)
{
    m_view = std::move(loaded.view);
    m_keeping.setDrafts(loaded.drafts);
    m_loading = false;
    m_sitting.setEarlier(m_view.interview.sittings);
    for (const Answer &draft : std::as_const(loaded.drafts))
        remember(draft);
    m_modules.replace(moduleRows(m_view));
    m_previews = std::move(loaded.previews);
    m_checks.replace(checkRows(m_view, m_previews));
    m_view.answers.removeIf(isOnlyAPlace); // asked with what is known, as if no file was there
    const QuestionPlace left{m_view.interview.lastQuestion, m_view.interview.lastSubject};
    if (std::exchange(m_resumes, false)) {
        const bool isCore = m_view.interview.scope == u"Core";
        m_place = m_view.places.contains(left) ? left : m_view.places.value(0);
        if (!m_view.isForeign && (m_view.places.contains(left) || isCore)) return showPlace(m_place);
    } else if (m_page == Page::Question && !m_view.places.contains(m_place)) {
        m_page = Page::Topics;
    } else if (m_page == Page::Question) {
        followView();
    }
    Q_EMIT shown();
}

/// The question that is being answered, with what the workspace says now; what was typed meanwhile stays.
void InterviewViewModel::followView()
{
    for (const Answer &answer : m_keeping.unconfirmed())
        if (answer.interview == m_id) remember(answer);
    if (m_keeping.isDirty()) remember(current());
    if (m_answer.goesThroughRecords())
        m_answer.show(m_view, m_place, stored(m_place));
    else
        m_answer.follow(m_view, m_place);
    Q_EMIT questionChanged();
}

Answer InterviewViewModel::stored(const QuestionPlace &place) const
{
    const Id id = answerId(m_id, place);
    if (const Answer *draft = m_keeping.draft(id)) return *draft;
    const auto found = std::ranges::find(m_view.answers, id, &Answer::id);
    if (found != m_view.answers.end()) return *found;
    Answer answer;
    answer.id = id;
    answer.interview = m_id;
    answer.question = place.code;
    answer.subject = place.subject;
    return withWhatIsKnown(answer, m_view);
}

void InterviewViewModel::showPlace(const QuestionPlace &place)
{
    m_fromChecks = m_page == Page::Check;
    m_leftAt = {m_view.interview.lastQuestion, m_view.interview.lastSubject};
    m_place = place;
    m_page = Page::Question;
    m_keeping.rest();
    m_sitting.touch();
    m_asked = true;
    m_answer.show(m_view, place, stored(place));
    m_opened = current();
    m_files.show(current());
    ++m_visit;
    Q_EMIT questionChanged();
    Q_EMIT visited();
    Q_EMIT shown();
}

Answer InterviewViewModel::current() const
{
    Answer answer = m_answer.answer();
    answer.interview = m_id;
    answer.question = m_place.code;
    if (m_place.code.startsWith(u'P')) answer.subject = m_place.subject;
    return answer;
}

void InterviewViewModel::keep()
{
    if (!m_keeping.isDirty() || isReadOnly() || isForeign()) return;
    const Answer answer = current();
    remember(answer);
    m_keeping.keep(answer, m_sitting.placeLeft(m_place));
}

/// So that going back shows it without reading it again.
void InterviewViewModel::remember(const Answer &answer)
{
    Answer said = answer;
    said.id = answerId(answer.interview, {answer.question, answer.subject});
    const auto found = std::ranges::find(m_view.answers, said.id, &Answer::id);
    if (found != m_view.answers.end())
        *found = said;
    else
        m_view.answers << said;
}

void InterviewViewModel::next()
{
    if (m_answer.isEmpty() && m_files.count() == 0) return settle(u"Skipped"_s);
    settle(u"Answered"_s);
}

void InterviewViewModel::settle(const QString &status)
{
    if (isReadOnly() || isForeign()) return goOn();
    Answer answer = current();
    answer.status = status;
    remember(answer);
    QuestionPlace coming = m_view.places.value(m_view.places.indexOf(m_place) + 1, m_place);
    if (m_fromChecks && m_view.places.contains(m_leftAt)) coming = m_leftAt;
    m_view.interview.lastQuestion = coming.code;
    m_view.interview.lastSubject = coming.subject;
    m_keeping.settle(answer, tr("%1: %2").arg(title(), question()), m_sitting.placeLeft(coming),
                     m_answer.editor() == AnswerViewModel::Editor::Lines);
    goOn();
}

void InterviewViewModel::goOn()
{
    if (m_fromChecks) return backToChecks();
    const qsizetype at = m_view.places.indexOf(m_place);
    const bool staysInSheet = m_place.code.startsWith(u'P');
    for (qsizetype i = at + 1; i < m_view.places.size(); ++i) {
        const QuestionPlace &place = m_view.places[i];
        if (staysInSheet && place.subject != m_place.subject) break;
        if (m_view.known.contains(place)) continue;
        return showPlace(place);
    }
    showChecks();
}

void InterviewViewModel::back()
{
    if (m_fromChecks) { // new words are an answer, also where the question was skipped before
        if (current() != m_opened) return next();
        return backToChecks();
    }
    flush();
    const qsizetype at = m_view.places.indexOf(m_place);
    if (at > 0)
        showPlace(m_view.places[at - 1]);
    else
        showTopics();
}

void InterviewViewModel::showTopics()
{
    flush();
    m_page = Page::Topics;
    Q_EMIT shown();
    load();
}

void InterviewViewModel::showChecks() { openChecks({}); }

void InterviewViewModel::openChecks(const QuestionPlace &at)
{
    flush();
    m_checks.replace(checkRows(m_view, m_previews));
    m_checkAt = rowOf(at);
    m_page = Page::Check;
    Q_EMIT shown();
    load();
}

void InterviewViewModel::backToChecks()
{
    flush();
    const QuestionPlace changed = m_place;
    if (m_view.places.contains(m_leftAt)) m_place = m_leftAt;
    m_fromChecks = false;
    Q_EMIT questionChanged();
    openChecks(changed);
}

int InterviewViewModel::rowOf(const QuestionPlace &place) const
{
    const auto &rows = m_checks.rows();
    const auto found = std::ranges::find_if(rows, [&](const CheckRow &row) {
        return !row.heading && row.code == place.code && row.subject == place.subject;
    });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

void InterviewViewModel::change(int row)
{
    const CheckRow chosen = m_checks.rows().value(row);
    const QuestionPlace place{chosen.code, chosen.subject};
    if (!chosen.heading && !isReadOnly() && m_view.places.contains(place)) showPlace(place);
}

void InterviewViewModel::leave()
{
    if (m_page == Page::Topics) return close();
    if (m_page == Page::Question && m_fromChecks) return back();
    showTopics();
}

void InterviewViewModel::resume()
{
    if (m_view.places.contains(m_place)) showPlace(m_place);
}

void InterviewViewModel::ask(const QString &code, const QString &subject)
{
    flush();
    const bool isSheet = code.startsWith(u'P');
    if (const QuestionPlace place{code, isSheet ? subject : QString()}; m_view.places.contains(place)) showPlace(place);
}

void InterviewViewModel::askBest()
{
    if (m_view.best) showPlace(*m_view.best);
}

void InterviewViewModel::openModule(const QString &code, const QString &subject)
{
    for (const InterviewModule &module : std::as_const(m_view.modules)) {
        if (module.code != code || module.subject != subject || module.questions.isEmpty()) continue;
        QuestionPlace place{module.questions.front(), subject};
        for (const QString &each : module.questions) { // the first one that is not settled
            const QuestionPlace candidate{each, subject};
            if (m_view.known.contains(candidate) || !stored(candidate).status.isEmpty()) continue;
            place = candidate;
            break;
        }
        return showPlace(place);
    }
}

void InterviewViewModel::release(const QString &code, const QString &subject)
{
    flush();
    m_session.write(
        this,
        [id = m_id, code, subject, today = QDate::currentDate()](Workspace &workspace) {
            return releaseModule(workspace, id, code, subject, today);
        },
        [this](const Result<Release> &released) {
            if (!released) return Q_EMIT failed(errorText(released.error()));
            Q_EMIT done(tr("%n answer(s) released; everybody can find them now.", "", released->answers));
        });
}

QString InterviewViewModel::title() const { return m_view.post.title; }

QString InterviewViewModel::opening() const { return m_view.guide.opening.in(currentLanguage()); }

QString InterviewViewModel::progress() const { return progressText(m_view); }

QString InterviewViewModel::best() const { return bestText(m_view); }

QString InterviewViewModel::topic() const
{
    for (const InterviewModule &module : m_view.modules)
        if (module.questions.contains(m_place.code) && module.subject == m_place.subject)
            return moduleTitle(module, m_place.code);
    return {};
}

QString InterviewViewModel::question() const
{
    const auto *asked = m_view.guide.find(m_place.code);
    return asked ? asked->text.in(currentLanguage()) : QString();
}

QString InterviewViewModel::why() const
{
    const auto *asked = m_view.guide.find(m_place.code);
    const auto *module = asked ? m_view.guide.module(asked->module()) : nullptr;
    return module ? module->why.in(currentLanguage()) : QString();
}

QString InterviewViewModel::example() const
{
    const auto *asked = m_view.guide.find(m_place.code);
    const QString text = asked ? asked->example.in(currentLanguage()) : QString();
    return text.isEmpty() ? QString() : tr("For example: %1").arg(text);
}

QString InterviewViewModel::position() const
{
    for (const InterviewModule &module : m_view.modules)
        if (const qsizetype at = module.questions.indexOf(m_place.code); at >= 0 && module.subject == m_place.subject)
            return tr("Question %1 of %2").arg(at + 1).arg(module.questions.size());
    return {};
}

QString InterviewViewModel::status() const
{
    const QString code = stored(m_place).status;
    return code.isEmpty() || code == u"Answered" ? QString() : termWord(u"answerStatus", code);
}

bool InterviewViewModel::canBeUnknown() const
{
    const auto *asked = m_view.guide.find(m_place.code);
    return asked && !asked->isPrivate();
}

} // namespace staffelstab
