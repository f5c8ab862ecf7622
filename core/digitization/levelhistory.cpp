// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/levelhistory.h"

#include <QHash>

#include <algorithm>

namespace staffelstab::digitization
{
namespace
{

QList<LevelOnDay> byDay(QList<LevelOnDay> assessments, const QString &model)
{
    assessments.removeIf([&](const LevelOnDay &each) { return each.model != model || !each.day.isValid(); });
    std::ranges::stable_sort(assessments, {}, &LevelOnDay::day);
    return assessments;
}

} // namespace

QList<LevelsThen> levelsOverTime(QList<LevelOnDay> assessments, const QString &model, HalfYear last)
{
    const QList<LevelOnDay> ordered = byDay(std::move(assessments), model);
    QList<LevelsThen> history;
    if (ordered.isEmpty()) return history;
    QHash<Id, int> levels;
    QMap<int, int> counts;
    auto next = ordered.begin();
    for (HalfYear each = halfYearAt(ordered.front().day); each <= last; each = each.next()) {
        for (; next != ordered.end() && next->day <= each.lastDay(); ++next) {
            const auto before = levels.constFind(next->process);
            if (before != levels.constEnd() && --counts[*before] == 0) counts.remove(*before);
            ++counts[next->level];
            levels.insert(next->process, next->level);
        }
        history.append({each, counts});
    }
    return history;
}

QStringList processesAtLevel(QList<LevelOnDay> assessments, const QString &model, int level, const QDate &day)
{
    QHash<Id, int> levels;
    for (const LevelOnDay &each : byDay(std::move(assessments), model))
        if (each.day <= day) levels.insert(each.process, each.level);
    QStringList processes = levels.keys(level);
    processes.sort();
    return processes;
}

} // namespace staffelstab::digitization
