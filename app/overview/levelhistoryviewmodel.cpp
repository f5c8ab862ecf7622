// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/levelhistoryviewmodel.h"

#include "errortext.h"
#include "overview/overviewrows.h"
#include "roadmaptext.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

int processesIn(const digitization::LevelsThen &then)
{
    const QList<int> counts = then.processes.values();
    return std::accumulate(counts.begin(), counts.end(), 0);
}

} // namespace

LevelHistoryViewModel::LevelHistoryViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session),
      m_rows({{"halfYear", [](const LevelHistoryRow &row) { return QVariant(row.halfYear); }},
              {"name", [](const LevelHistoryRow &row) { return QVariant(halfYearText(row.halfYear)); }},
              {"figures", [](const LevelHistoryRow &row) { return QVariant(row.figures); }}})
{
}

void LevelHistoryViewModel::reload()
{
    m_session.read(
        this, [today = QDate::currentDate()](Workspace &workspace) { return levelHistory(workspace, today); },
        [this, ticket = ++m_ticket](const Result<QList<LevelHistory>> &histories) {
            if (ticket != m_ticket) return;
            m_loaded = true;
            m_error = histories ? QString() : errorText(histories.error());
            m_histories = histories ? *histories : QList<LevelHistory>();
            QList<FormEntry> models;
            for (const LevelHistory &each : std::as_const(m_histories))
                models << FormEntry{each.model, modelTitle(each.model)};
            m_models.setWords(models);
            showRows();
        });
}

const LevelHistory *LevelHistoryViewModel::shown() const
{
    const auto chosen = std::ranges::find(m_histories, m_chosen, &LevelHistory::model);
    if (chosen != m_histories.end()) return &*chosen;
    return m_histories.isEmpty() ? nullptr : &m_histories.front();
}

QString LevelHistoryViewModel::model() const { return shown() ? shown()->model : QString(); }

void LevelHistoryViewModel::setModel(const QString &model)
{
    if (model == m_chosen) return;
    m_chosen = model;
    showRows();
}

void LevelHistoryViewModel::showRows()
{
    QList<LevelHistoryRow> rows;
    if (const LevelHistory *history = shown()) {
        int most = 0;
        for (const digitization::LevelsThen &then : history->halfYears)
            most = std::max(most, processesIn(then));
        for (const digitization::LevelsThen &then : history->halfYears)
            rows.append({then.halfYear.code(), levelFigures(history->model, then.processes, most)});
    }
    m_rows.replace(std::move(rows));
    Q_EMIT changed();
}

QString LevelHistoryViewModel::sentence() const
{
    if (!m_error.isEmpty()) return m_error;
    if (!m_loaded) return tr("Counting …");
    if (m_histories.isEmpty()) return tr("No process is assessed yet.");
    return tr(
        "At the end of each half-year, by the newest assessment of each process until then. The longest bar stands "
        "for the most processes that were assessed.");
}

void LevelHistoryViewModel::open(const QString &halfYear, const QString &key, const QString &label)
{
    const OverviewChoice choice = choiceOf({}, key);
    if (!choice.level) return;
    m_session.read(
        this,
        [choice, halfYear, today = QDate::currentDate()](Workspace &workspace) {
            return processesAtLevel(workspace, choice.model, *choice.level, halfYear, today);
        },
        [this, label](const Result<QStringList> &processes) {
            if (processes)
                Q_EMIT processesWished(*processes, label);
            else
                Q_EMIT failed(errorText(processes.error()));
        });
}

} // namespace staffelstab
