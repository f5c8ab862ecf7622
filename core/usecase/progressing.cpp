// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/progressing.h"

#include "store/overviewrows.h"
#include "usecase/writing.h"

#include <QMap>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

/// Without those of a day to come, which somebody mistyped.
QList<digitization::LevelOnDay> levelsOf(store::Database &database, const QDate &today)
{
    QList<digitization::LevelOnDay> levels;
    store::visitAssessments(database, [&](const store::AssessedLevels &each) {
        const QDate day = QDate::fromString(each.day, Qt::ISODate);
        if (!day.isValid() || day > today) return;
        for (const digitization::StatedLevel &stated : each.levels)
            if (stated.level) levels.append({each.process, stated.model, *stated.level, day});
    });
    return levels;
}

class Progressing
{
  public:
    explicit Progressing(const QDate &today) : m_today(today) {}

    void add(const digitization::HalfYearProgress &progress)
    {
        ProgressRow &row = rowAt(progress.halfYear);
        row.assessed = progress.assessed;
        row.risen = progress.risen;
    }

    void add(const Bundle &bundle)
    {
        for (const Milestone &milestone : bundle.milestones) {
            const bool isReached = milestone.reachedOn.isValid();
            const QDate day = isReached ? milestone.reachedOn : milestone.due;
            if (!day.isValid() || day > m_today || (!isReached && day == m_today)) continue;
            ProgressRow &row = rowAt(halfYearAt(day));
            if (row.bundle.isEmpty()) row.bundle = bundle.id;
            if (isReached)
                row.milestones << milestone.text;
            else
                ++row.overdue;
        }
    }

    QList<ProgressRow> rows(int most)
    {
        QList<ProgressRow> newest;
        if (m_rows.isEmpty()) return newest;
        const HalfYear last = halfYearAt(m_today);
        for (HalfYear each = m_rows.firstKey(); each <= last; each = each.next())
            newest.prepend(rowAt(each));
        return newest.first(std::min<qsizetype>(most, newest.size()));
    }

  private:
    ProgressRow &rowAt(const HalfYear &halfYear)
    {
        ProgressRow &row = m_rows[halfYear];
        row.halfYear = halfYear.code();
        return row;
    }

    const QDate m_today;
    QMap<HalfYear, ProgressRow> m_rows;
};

} // namespace

Result<QList<ProgressRow>> progressOverTime(Workspace &workspace, const QDate &today, int most)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        Progressing progress(today);
        for (const digitization::HalfYearProgress &each :
             digitization::progressOf(levelsOf(workspace.database(), today)))
            progress.add(each);
        store::RecordStore store(workspace.database());
        for (const AnyRecord &record : store.list(RecordKind::Bundle))
            progress.add(std::get<Bundle>(record));
        return progress.rows(most);
    });
}

Result<QList<LevelHistory>> levelHistory(Workspace &workspace, const QDate &today, int most)
{
    return guard([&] {
        const QList<digitization::LevelOnDay> levels = levelsOf(workspace.database(), today);
        QMap<QString, qsizetype> models;
        for (const digitization::LevelOnDay &each : levels)
            ++models[each.model];
        QList<LevelHistory> histories;
        for (const QString &model : models.keys()) {
            QList<digitization::LevelsThen> halfYears = digitization::levelsOverTime(levels, model, halfYearAt(today));
            std::ranges::reverse(halfYears);
            histories.append({model, halfYears.first(std::min<qsizetype>(most, halfYears.size()))});
        }
        std::ranges::stable_sort(histories, std::ranges::greater(), [](const LevelHistory &history) {
            const QList<int> counts = history.halfYears.front().processes.values();
            return std::accumulate(counts.begin(), counts.end(), 0);
        });
        return histories;
    });
}

Result<QStringList> processesAtLevel(Workspace &workspace, const QString &model, int level, const QString &halfYear,
                                     const QDate &today)
{
    return guard([&] {
        const auto wanted = halfYearOf(halfYear);
        if (!wanted) throw Failure(ErrorCode::Invalid, u"no half-year"_s, halfYear);
        return digitization::processesAtLevel(levelsOf(workspace.database(), today), model, level, wanted->lastDay());
    });
}

} // namespace staffelstab
