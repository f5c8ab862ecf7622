// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/importviewmodel.h"

#include "errortext.h"
#include "settings/typedpath.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kShowEveryMs = 150;

struct StatusWords {
    QString word;
    QString tone;
};

StatusWords wordsOf(ImportStatus status)
{
    switch (status) {
    case ImportStatus::Imported:
        return {ImportViewModel::tr("imported"), u"good"_s};
    case ImportStatus::Updated:
        return {ImportViewModel::tr("brought up to date"), u"good"_s};
    case ImportStatus::Unchanged:
        return {ImportViewModel::tr("unchanged"), u"neutral"_s};
    case ImportStatus::Refused:
        break;
    }
    return {ImportViewModel::tr("refused"), u"bad"_s};
}

OutcomeRow rowOf(const ImportOutcome &outcome)
{
    const StatusWords words = wordsOf(outcome.status);
    QStringList notes;
    for (const QString &note : outcome.notes)
        notes << noteText(note);
    return {outcome.file, words.word, words.tone, outcomeText(outcome), notes.join(u'\n')};
}

} // namespace

ImportViewModel::ImportViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session),
      m_rows({{"file", [](const OutcomeRow &row) { return QVariant(row.file); }},
              {"status", [](const OutcomeRow &row) { return QVariant(row.status); }},
              {"tone", [](const OutcomeRow &row) { return QVariant(row.tone); }},
              {"sentence", [](const OutcomeRow &row) { return QVariant(row.sentence); }},
              {"notes", [](const OutcomeRow &row) { return QVariant(row.notes); }}})
{
    m_showing.setInterval(kShowEveryMs);
    m_showing.setSingleShot(true);
    connect(&m_showing, &QTimer::timeout, this, &ImportViewModel::showRows);
    connect(&m_session, &Session::recordsChanged, this, [this](const QStringList &ids) {
        if (ids.isEmpty()) showRows(); // the language may be another one
    });
    connect(&m_session, &Session::stateChanged, this, &ImportViewModel::clear);
}

void ImportViewModel::setPaths(const QString &paths)
{
    if (paths == m_paths) return;
    m_paths = paths;
    Q_EMIT pathsChanged();
}

void ImportViewModel::add(const QList<QUrl> &chosen)
{
    QStringList lines = pathsFrom(m_paths, QDir::homePath());
    for (const QUrl &url : chosen)
        if (const QString path = url.toLocalFile(); !lines.contains(path)) lines << path;
    setPaths(lines.join(u'\n'));
}

void ImportViewModel::start()
{
    if (m_progress.isRunning()) return;
    const QStringList paths = pathsFrom(m_paths, QDir::homePath());
    if (paths.isEmpty()) return showError(tr("Please choose a file or a folder first, or type where it lies."));
    clear();
    m_stage = Stage::Running;
    m_import = std::make_shared<Import>(paths, m_progress.begin(tr("Files are being taken in")));
    takeNext();
    Q_EMIT outcomesChanged();
}

/// One job of the writer for each file, so that what somebody types meanwhile is saved in between.
void ImportViewModel::takeNext()
{
    m_session.write(
        this, [import = m_import](Workspace &workspace) { return import->next(workspace); },
        [this, import = m_import](const Result<std::optional<ImportOutcome>> &result) {
            if (import != m_import) return;
            if (!result || !*result) return finish(result);
            m_outcomes << **result;
            if (!m_showing.isActive()) m_showing.start();
            takeNext();
        });
}

void ImportViewModel::finish(const Result<std::optional<ImportOutcome>> &result)
{
    m_import.reset();
    m_showing.stop();
    m_progress.end();
    const bool cancelled =
        (!result && result.error().code == ErrorCode::Cancelled) ||
        std::ranges::any_of(m_outcomes, [](const auto &outcome) { return outcome.refusal == Refusal::Cancelled; });
    m_stage = cancelled ? Stage::Stopped : result ? Stage::Done : Stage::None;
    if (!result && !cancelled) showError(errorText(result.error()));
    showRows();
}

void ImportViewModel::clear()
{
    m_progress.cancel();
    if (m_progress.isRunning()) m_progress.end();
    m_showing.stop();
    m_import.reset();
    m_outcomes.clear();
    m_stage = Stage::None;
    m_onlyRefused = false;
    showError({});
    showRows();
}

int ImportViewModel::countOf(ImportStatus status) const
{
    return static_cast<int>(std::ranges::count(m_outcomes, status, &ImportOutcome::status));
}

QString ImportViewModel::summary() const
{
    if (m_stage == Stage::None || (m_stage == Stage::Running && m_outcomes.isEmpty())) return {};
    if (m_outcomes.isEmpty())
        return m_stage == Stage::Stopped ? tr("Stopped before the first file. Nothing was changed.")
                                         : tr("There is no file in this place. Nothing was changed.");
    QStringList parts;
    const auto add = [&](const QString &part, int number) {
        if (number > 0) parts << part;
    };
    const int imported = countOf(ImportStatus::Imported);
    const int updated = countOf(ImportStatus::Updated);
    const int unchanged = countOf(ImportStatus::Unchanged);
    add(tr("%n file(s) imported", "", imported), imported);
    add(tr("%n brought up to date", "", updated), updated);
    add(tr("%n unchanged", "", unchanged), unchanged);
    add(tr("%n refused", "", refused()), refused());
    const QString counts = parts.join(u", "_s) + u'.';
    return m_stage == Stage::Stopped ? tr("Stopped. What was taken in before stays: %1").arg(counts) : counts;
}

void ImportViewModel::setOnlyRefused(bool onlyRefused)
{
    if (onlyRefused == m_onlyRefused) return;
    m_onlyRefused = onlyRefused;
    showRows();
}

void ImportViewModel::showRows()
{
    QList<OutcomeRow> rows;
    for (const ImportOutcome &outcome : m_outcomes)
        if (!m_onlyRefused || outcome.status == ImportStatus::Refused) rows << rowOf(outcome);
    m_rows.replace(std::move(rows));
    Q_EMIT outcomesChanged();
}

void ImportViewModel::showError(const QString &error)
{
    if (error == m_error) return;
    m_error = error;
    Q_EMIT errorChanged();
}

} // namespace staffelstab
