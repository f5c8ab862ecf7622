// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/progress.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace staffelstab::digitization
{

QList<HalfYearProgress> progressOf(QList<LevelOnDay> assessments)
{
    assessments.removeIf([](const LevelOnDay &each) { return !each.day.isValid(); });
    std::ranges::stable_sort(assessments, {}, &LevelOnDay::day);
    QList<HalfYearProgress> progress;
    std::optional<HalfYear> current;
    QHash<std::pair<Id, QString>, int> before;
    QSet<Id> assessed; // in the half-year at hand
    QSet<Id> risen;
    for (const LevelOnDay &each : std::as_const(assessments)) {
        const HalfYear own = halfYearAt(each.day);
        while (current != own) {
            current = current ? current->next() : own;
            progress << HalfYearProgress{*current, {}, {}};
            assessed.clear();
            risen.clear();
        }
        HalfYearProgress &last = progress.last();
        if (!assessed.contains(each.process)) last.assessed << each.process;
        assessed << each.process;
        const auto known = before.constFind({each.process, each.model});
        if (known != before.constEnd() && each.level > *known && !risen.contains(each.process)) {
            last.risen << each.process;
            risen << each.process;
        }
        before.insert({each.process, each.model}, each.level);
    }
    return progress;
}

} // namespace staffelstab::digitization
