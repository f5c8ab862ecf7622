// SPDX-License-Identifier: GPL-3.0-or-later
#include "digicheck/trainingsviewmodel.h"

#include "digicheck/digicheckrows.h"
#include "errortext.h"
#include "model/vocabulary.h"
#include "roadmaptext.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct TrainingText {
    Q_DECLARE_TR_FUNCTIONS(TrainingText)
};

const QList<Term> &trainingStates() { return vocabulary(u"trainingState").terms; }

int stateAt(const QString &code)
{
    const auto term = std::ranges::find(trainingStates(), code, &Term::code);
    return term == trainingStates().end() ? 0 : static_cast<int>(term - trainingStates().begin());
}

TrainingLine lineOf(const TrainingRow &row)
{
    const Training &training = row.training;
    TrainingLine line;
    line.recordId = row.recommendation;
    line.position = row.position;
    line.title = row.isNeed() ? row.title : joined({training.topic, row.title});
    line.when = training.date.isValid() ? dateText(training.date) : halfYearText(row.halfYear);
    const QString whom = row.audience.isEmpty() ? TrainingText::tr("for whom is not stated")
                                                : TrainingText::tr("for %1").arg(row.audience.join(u", "_s));
    line.detail = joined({termWord(u"trainingForm", training.form), whom});
    line.reason = row.reasons.join(u"; "_s);
    line.state = row.isNeed() ? -1 : stateAt(training.state);
    return line;
}

QList<RowsModel<TrainingLine>::Role> trainingRoles()
{
    return {{"recordId", [](const TrainingLine &row) -> QVariant { return row.recordId; }},
            {"position", [](const TrainingLine &row) -> QVariant { return row.position; }},
            {"title", [](const TrainingLine &row) -> QVariant { return row.title; }},
            {"when", [](const TrainingLine &row) -> QVariant { return row.when; }},
            {"detail", [](const TrainingLine &row) -> QVariant { return row.detail; }},
            {"reason", [](const TrainingLine &row) -> QVariant { return row.reason; }},
            {"trainingState", [](const TrainingLine &row) -> QVariant { return row.state; }}};
}

} // namespace

TrainingsViewModel::TrainingsViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_lines(trainingRoles())
{
    connect(&m_session, &Session::recordsChanged, this, [this] {
        m_stale = true;
        if (m_active) load();
    });
}

void TrainingsViewModel::setActive(bool active)
{
    m_active = active;
    if (m_active && m_stale) load();
}

void TrainingsViewModel::load()
{
    m_stale = false;
    m_session.read(
        this, [](Workspace &workspace) { return trainings(workspace); },
        [this, ticket = ++m_ticket](const Result<QList<TrainingRow>> &rows) {
            if (ticket != m_ticket) return;
            m_error = rows ? QString() : errorText(rows.error());
            m_stale = m_stale || !rows;
            if (rows) {
                m_loaded = true;
                m_rows = *rows;
                QList<TrainingLine> lines;
                for (const TrainingRow &row : std::as_const(m_rows))
                    lines << lineOf(row);
                m_lines.replace(lines);
            }
            Q_EMIT changed();
        });
}

QString TrainingsViewModel::summary() const
{
    if (!m_error.isEmpty()) return m_error;
    if (!m_loaded) return tr("Counting …");
    if (m_rows.isEmpty())
        return tr("No recommendation asks for a training. Recommendations of the module DigiFit appear here.");
    const int needs = openTrainingNeeds(m_rows);
    return needs == 0 ? tr("Every need has a training.") : tr("%n need(s) without a training yet.", "", needs);
}

QStringList TrainingsViewModel::states() const
{
    QStringList words;
    for (const Term &term : trainingStates())
        words << termWord(u"trainingState", term.code);
    return words;
}

void TrainingsViewModel::setState(const QString &recommendation, int position, int state)
{
    if (state < 0 || state >= trainingStates().size()) return;
    m_session.write(
        this,
        [recommendation, position, code = trainingStates()[state].code](Workspace &workspace) {
            return setTrainingState(workspace, recommendation, position, code);
        },
        [this](const Result<Done> &done) {
            if (done) return;
            const QList<TrainingLine> stored = m_lines.rows();
            m_lines.replace({}); // what is chosen on screen goes back to what is stored
            m_lines.replace(stored);
            Q_EMIT failed(errorText(done.error()));
        });
}

} // namespace staffelstab
