// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/comparisonviewmodel.h"

#include "errortext.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{

ComparisonViewModel::ComparisonViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_rows(comparisonRoles())
{
}

void ComparisonViewModel::show(const Id &process)
{
    if (process != m_process) {
        m_process = process;
        m_sequence = m_shownSequence = 0;
        m_moments.clear();
        m_rows.replace({});
        Q_EMIT shown();
    }
    if (m_active) load();
}

void ComparisonViewModel::compareWith(qint64 sequence)
{
    m_active = true;
    choose(sequence);
}

/// The rows of another state go at once, so that nothing of them is put back as it was in this one.
void ComparisonViewModel::choose(qint64 sequence)
{
    if (sequence != m_sequence) m_rows.replace({});
    m_sequence = sequence;
    load();
}

void ComparisonViewModel::setActive(bool active)
{
    if (active == m_active) return;
    m_active = active;
    Q_EMIT shown();
    if (m_active) load();
}

Result<ComparisonViewModel::Loaded> ComparisonViewModel::read(Workspace &workspace, const Id &process, qint64 sequence)
{
    auto moments = sheetMoments(workspace, process);
    if (!moments) return moments.error();
    Loaded loaded{*std::move(moments), sequence, {}};
    if (!loaded.moments.isEmpty()) loaded.moments.removeFirst();
    const auto isThere = [&](const SheetMoment &moment) { return moment.sequence <= loaded.sequence; };
    const auto chosen = std::ranges::find_if(loaded.moments, isThere);
    if (sequence == 0 && !loaded.moments.isEmpty()) loaded.sequence = loaded.moments.front().sequence;
    if (sequence != 0 && chosen != loaded.moments.end()) loaded.sequence = chosen->sequence;
    if (loaded.sequence == 0) return loaded;
    auto comparison = compareWithState(workspace, process, loaded.sequence);
    if (!comparison) return comparison.error();
    loaded.rows = comparisonRows(*comparison);
    return loaded;
}

void ComparisonViewModel::load()
{
    m_loading = true;
    Q_EMIT shown();
    m_session.read(
        this,
        [process = m_process, sequence = m_sequence](Workspace &workspace) {
            return read(workspace, process, sequence);
        },
        [this, ticket = ++m_ticket](Result<Loaded> loaded) {
            if (ticket != m_ticket) return;
            m_loading = false;
            if (!loaded) {
                Q_EMIT shown();
                if (loaded.error().code != ErrorCode::NotFound) Q_EMIT failed(errorText(loaded.error()));
                return;
            }
            m_moments = std::move(loaded->moments);
            m_sequence = loaded->sequence;
            m_shownSequence = loaded->sequence;
            m_rows.replace(std::move(loaded->rows));
            Q_EMIT shown();
        });
}

QStringList ComparisonViewModel::moments() const
{
    QStringList texts;
    for (const SheetMoment &moment : m_moments)
        texts << tr("%1 · %2").arg(momentText(moment.at), moment.author);
    return texts;
}

int ComparisonViewModel::moment() const
{
    const auto found = std::ranges::find(m_moments, m_sequence, &SheetMoment::sequence);
    return found == m_moments.end() ? -1 : static_cast<int>(found - m_moments.begin());
}

void ComparisonViewModel::setMoment(int position)
{
    if (position < 0 || position >= m_moments.size() || m_moments[position].sequence == m_sequence) return;
    choose(m_moments[position].sequence);
}

void ComparisonViewModel::restore(const QString &step, const QString &field)
{
    m_session.write(
        this,
        [process = m_process, sequence = m_shownSequence, step, field](Workspace &workspace) {
            return step.isEmpty() ? restoreField(workspace, process, field, sequence)
                                  : restoreStep(workspace, process, step, sequence);
        },
        [this](const Result<Done> &result) {
            if (result)
                Q_EMIT done(tr("It is as it was then."));
            else
                Q_EMIT failed(errorText(result.error()));
        });
}

} // namespace staffelstab
